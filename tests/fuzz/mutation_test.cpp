#include "tests/fuzz/entries.h"

#include "core/exchange/json_file.h"
#include "core/sample/sample_office.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch.hpp>

#include <random>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int roundsOfASample = 400;

/// std's distributions differ between libraries, the engine doesn't: the same bytes everywhere.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_engine(seed) {}

    QByteArray mutated(QByteArray bytes, const QByteArray& other)
    {
        for (auto steps = below(4) + 1; steps > 0; --steps)
            change(bytes, other);
        return bytes;
    }

private:
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_engine() % quint32(limit)) : 0; }

    void change(QByteArray& bytes, const QByteArray& other)
    {
        static const QByteArrayList tokens{"<",       ">",   "&",        "</",    "<Person>", "<!DOCTYPE a>", "\"",
                                           "\",\"",   "@",   "#",        "{",     "[",        "null",         "1e999",
                                           "\\ud800", "\n",  "\r",       "\0"_ba, "--",       "19",           "2026",
                                           "至今",    "；",  "民建",     "\xFF",  "\xC0",     "\xEF\xBB\xBF", "年",
                                           "1975-03", "]]>", "<![CDATA["};
        const qsizetype place = below(bytes.size() + 1);
        switch (below(6)) {
        case 0:
            if (place < bytes.size())
                bytes[place] = char(below(256));
            break;
        case 1:
            bytes.insert(place, tokens.at(below(tokens.size())));
            break;
        case 2:
            bytes.remove(place, below(40));
            break;
        case 3:
            bytes.insert(place, bytes.mid(below(bytes.size()), below(200)));
            break;
        case 4:
            bytes.truncate(place);
            break;
        default:
            bytes.insert(place, other.mid(below(other.size()), below(200)));
        }
    }

    std::mt19937 m_engine;
};

QByteArrayList sampleFiles(const QString& pattern, const QString& samples = u"exchange"_s)
{
    const QDir folder(QString::fromUtf8(TIDUI_TEST_DATA) + u'/' + samples);
    QByteArrayList files;
    for (const QString& name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        files += file.readAll();
    }
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

CadreFile samplePerson(int index)
{
    return SampleOffice({.people = 20, .today = QDate(2026, 6, 1)}).person(index);
}

void feedMutations(void (*feed)(const QByteArray&), const QByteArrayList& samples, int rounds = roundsOfASample)
{
    Mutator mutator(20260101);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        feed(samples.at(i));
        for (int round = 0; round < rounds; ++round)
            feed(mutator.mutated(samples.at(i), samples.at((i + 1) % samples.size())));
    }
    SUCCEED("Every input was read or refused.");
}

} // namespace

TEST_CASE("form files with anything in them are read or refused", "[fuzz]")
{
    feedMutations(fuzz::feedLrmx, sampleFiles(u"*.lrmx"_s));
    feedMutations(fuzz::feedLrm, sampleFiles(u"*.lrm"_s), 2000);
}

TEST_CASE("JSON with anything in it is read or refused", "[fuzz]")
{
    QByteArrayList samples;
    for (int index = 0; index < 4; ++index)
        samples += QJsonDocument(jsonFileOf(samplePerson(index), "GIF89a")).toJson();
    feedMutations(fuzz::feedJson, samples);
}

TEST_CASE("a résumé with anything in it keeps its form once it was written", "[fuzz]")
{
    QByteArrayList samples;
    for (int index = 0; index < 4; ++index)
        samples += samplePerson(index).person.resume.toUtf8();
    feedMutations(fuzz::feedResume, samples);
}

TEST_CASE("a party field with anything in it keeps its form once it was written", "[fuzz]")
{
    feedMutations(fuzz::feedPartyField,
                  {"199606", "1996.06", "民建", "九三；民建；民盟", "200108；民建", "(民盟、民建)", "无党派"});
}

TEST_CASE("texts of rewards and appraisals with anything in them are read", "[fuzz]")
{
    feedMutations(fuzz::feedHonours, {"2021年3月，经样例局批准，记三等功；2012年4月10日，经样例局批准，警告。",
                                      "2022年、2023年年度考核均为称职；2024年年度考核优秀。"});
}

TEST_CASE("a data package with anything in it is read or refused", "[fuzz]")
{
    const QDir corpus(QString::fromUtf8(TIDUI_TEST_DATA) + u"/../fuzz/corpus/package"_s);
    QByteArrayList samples;
    for (const QString& name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        samples += file.readAll();
    }
    REQUIRE(samples.size() > 10);
    feedMutations(fuzz::feedPackage, samples);
}

TEST_CASE("workbooks and their parts with anything in them are read or refused", "[fuzz]")
{
    QByteArrayList samples = sampleFiles(u"*.xlsx"_s, u"rosters"_s);
    for (const char* part : {"sheet.xml", "inline-sheet.xml", "texts.xml", "styles.xml"}) {
        QFile file(QString::fromUtf8(TIDUI_TEST_DATA) + u"/../fuzz/corpus/xlsx/"_s + QLatin1String(part));
        REQUIRE(file.open(QIODevice::ReadOnly));
        samples += file.readAll();
    }
    feedMutations(fuzz::feedXlsx, samples);
}
