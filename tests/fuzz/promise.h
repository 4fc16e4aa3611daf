#pragma once

#include <QtGlobal>

namespace tidui::fuzz {

/// A broken promise ends the program, which a fuzzer and a test both see.
inline void promise(bool kept, const char* what)
{
    if (!kept)
        qFatal("%s", what);
}

} // namespace tidui::fuzz
