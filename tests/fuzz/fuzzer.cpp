#include "tests/fuzz/entries.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace {

/// The reader that TIDUI_FUZZ_ENTRY names.
const tidui::fuzz::Entry& chosenEntry()
{
    const QByteArray name = qgetenv("TIDUI_FUZZ_ENTRY");
    const auto* entry = std::ranges::find_if(tidui::fuzz::entries, [&name](const auto& e) { return name == e.name; });
    if (entry == std::end(tidui::fuzz::entries))
        qFatal("TIDUI_FUZZ_ENTRY must name a folder of tests/fuzz/corpus.");
    return *entry;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const tidui::fuzz::Entry& entry = chosenEntry();
    entry.run(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
