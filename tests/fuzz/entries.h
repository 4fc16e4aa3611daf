#pragma once

#include <QByteArray>

namespace tidui::fuzz {

/// A reader that is fed with anything: what it must not do is crash, hang, or lose what it read. A broken promise
/// aborts, which a fuzzer and a test both see.
struct Entry {
    const char* name = "";
    void (*run)(const QByteArray& bytes) = nullptr;
};

void feedLrmx(const QByteArray& bytes);
void feedLrm(const QByteArray& bytes);
void feedJson(const QByteArray& bytes);
void feedResume(const QByteArray& bytes);
void feedPartyField(const QByteArray& bytes);
void feedHonours(const QByteArray& bytes);

inline constexpr Entry entries[]{{"lrmx", feedLrmx},     {"lrm", feedLrm},          {"json", feedJson},
                                 {"resume", feedResume}, {"party", feedPartyField}, {"honours", feedHonours}};

} // namespace tidui::fuzz
