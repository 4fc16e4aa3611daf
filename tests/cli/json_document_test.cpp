#include "tests/cli/cli_runner.h"

#include "core/cadre/fields.h"

#include <QFile>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

QString document()
{
    QFile file(QString::fromUtf8(TIDUI_SOURCE) + u"/core/exchange/README.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString example()
{
    return document().section(u"```json\n"_s, 1, 1).section(u"```"_s, 0, 0);
}

QString written(const QString& key, const QString&)
{
    return key;
}
QString written(const QString& key, const PartialDate&)
{
    return u"**%1**"_s.arg(key);
}
QString written(const QString& key, const std::optional<int>&)
{
    return key + u" (number)"_s;
}

/// The line of the document's table for a set.
template <class Record>
QString tableLine(const char* set)
{
    QStringList fields;
    const Record record;
    forEachField<Record>(
        [&](const auto& field) { fields += written(QString::fromLatin1(field.key), record.*field.member); });
    return u"| `%1` | %2 |"_s.arg(QString::fromLatin1(set), fields.join(u", "_s));
}

/// The fields that no record of the example has.
template <class Record>
QStringList unusedFields(const QJsonArray& records)
{
    QStringList unused;
    forEachField<Record>([&](const auto& field) {
        const QString key = QString::fromLatin1(field.key);
        const auto used = [&key](const QJsonValue& record) { return record.toObject().contains(key); };
        if (std::ranges::none_of(records, used))
            unused += key;
    });
    return unused;
}

} // namespace

TEST_CASE("the document of the JSON form lists every field with its type", "[cli][json][document]")
{
    const QString text = document();
    const auto has = [&text](const QString& line) {
        INFO(line.toStdString());
        CHECK(text.contains(line + u'\n'));
    };
    has(tableLine<Person>("person"));
    forEachSet([&](const auto& set) { has(tableLine<typename std::decay_t<decltype(set)>::Type>(set.key)); });
}

TEST_CASE("the example of the document uses every field", "[cli][json][document]")
{
    const QJsonObject object = QJsonDocument::fromJson(example().toUtf8()).object();
    // The hash of the photo is made from photo_data.
    CHECK(unusedFields<Person>({object.value(u"person"_s)}) == QStringList{u"photo"_s});
    forEachSet([&](const auto& set) {
        INFO(set.key);
        using Record = typename std::decay_t<decltype(set)>::Type;
        CHECK(unusedFields<Record>(object.value(QLatin1String(set.key)).toArray()).isEmpty());
    });
}

TEST_CASE_METHOD(Folder, "the example of the document is imported and shown again as it stands",
                 "[cli][json][document]")
{
    const QString path = office(u"单位.tidui"_s);
    QFile file(this->path(u"示例.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(example().toUtf8());
    file.close();
    const CliRun import = runCli({u"import"_s, path, file.fileName(), u"--json"_s});
    INFO(import.out.toStdString());
    REQUIRE(import.code == 0);
    CHECK(import.object().value(u"new"_s).toInt() == 1);
    QJsonObject shown = runCli({u"show"_s, path, u"1"_s, u"--json"_s}).object();
    QJsonObject person = shown.value(u"person"_s).toObject();
    CHECK(person.take(u"photo"_s).toString().size() == 64);
    shown.insert(u"person"_s, person);
    shown.remove(u"id"_s);
    CHECK(shown == QJsonDocument::fromJson(example().toUtf8()).object());
}
