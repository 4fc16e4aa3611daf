#include "core/store/key_slots.h"
#include "tests/core/store/sealed_office.h"

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 gigabyte = quint64(1) << 30U;

struct PreparedHeader {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);

    /// A file that somebody made to keep a machine busy: all its checks fit.
    Result<FileKey> unlocked(KeyCost cost) const
    {
        const FileKey key = DataKey::fresh();
        auto slot = wrap(*key, secret("first"), KeyCost::cheap());
        REQUIRE(slot);
        slot->cost = cost;
        REQUIRE(createWithHeader(path, {.file = freshFileId(), .keySlots = {*slot}}, *key));
        return unlockKey(path, secret("first"));
    }
};

} // namespace

TEST_CASE_METHOD(PreparedHeader, "a header that asks for too much memory or time is refused before any is spent",
                 "[seal]")
{
    const auto cost = GENERATE(KeyCost{1, quint64(1) << 40U}, KeyCost{quint64(1) << 60U, 8192},
                               KeyCost{1, 2 * gigabyte + 1}, KeyCost{17, 8192}, KeyCost{~quint64(0), ~quint64(0)});
    CAPTURE(cost.passes, cost.memory);
    const auto key = unlocked(cost);
    REQUIRE_FALSE(key);
    CHECK(key.error().kind == Error::Kind::Database);
    CHECK(key.error().message.contains(path));
}

TEST_CASE_METHOD(PreparedHeader, "a header that asks for what is allowed is tried", "[seal]")
{
    CHECK(*unlocked(KeyCost::cheap()));
    QFile::remove(path);
    CHECK(unlocked({16, 8192}).error().kind == Error::Kind::Forbidden); // Its key was wrapped at another cost.
}
