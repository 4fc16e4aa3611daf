#include "tests/fuzz/entries.h"

#include <cstddef>
#include <cstdint>

/// One fuzzer for each entry; the build names it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    tidui::fuzz::TIDUI_FUZZ_ENTRY(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
