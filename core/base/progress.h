#pragma once

#include <QtGlobal>

#include <functional>

namespace tidui {

/// Told how far a long run is; answers whether to go on. Called on the thread that does the work.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace tidui
