#include "core/exchange/lrm.h"
#include "core/exchange/lrmx.h"

#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(QString::fromLatin1(TIDUI_TEST_DATA) + u"/exchange/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

FormFile readForm(const QByteArray& bytes)
{
    auto result = readLrmx(bytes);
    REQUIRE(std::holds_alternative<FormFile>(result));
    return std::get<FormFile>(result);
}

ReadFailure readBroken(const QByteArray& bytes)
{
    auto result = readLrmx(bytes);
    REQUIRE(std::holds_alternative<ReadFailure>(result));
    return std::get<ReadFailure>(result);
}

/// Text with everything that XML, line ends and blanks can do to it; begins and ends with a character that shows.
QString anyText(QRandomGenerator& random, int longest)
{
    static const QString alphabet = u"测试样例甲乙丙丁省市局处科员（其间：）；，。·—&<>\"'#;abc 019\n\t𠮷"_s;
    QString text;
    for (int i = random.bounded(longest); i > 0; --i)
        text += alphabet.at(random.bounded(int(alphabet.size()) - 2)); // Without half of a surrogate pair.
    return text.isEmpty() && random.bounded(2) ? QString() : u"甲"_s + text + u"𠮷"_s;
}

PartialDate anyDate(QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0:
        return {};
    case 1:
        return PartialDate(random.bounded(1950, 2025));
    case 2:
        return PartialDate(random.bounded(1950, 2025), random.bounded(1, 13), random.bounded(1, 29));
    case 3:
        return PartialDate::parse(u"不详"_s);
    default:
        return PartialDate(random.bounded(1950, 2025), random.bounded(1, 13));
    }
}

/// A file with everything that the form can carry, written as the reader would have read it.
FormFile anyForm(quint32 seed)
{
    QRandomGenerator random(seed);
    FormFile form;
    Person& person = form.file.person;
    person.name = u"测试"_s + QString::number(seed);
    for (auto member : {&Person::sex, &Person::ethnicity, &Person::nativePlace, &Person::birthPlace, &Person::health,
                        &Person::technicalPost, &Person::specialty, &Person::currentPost, &Person::proposedPost,
                        &Person::removedPost, &Person::resume, &Person::changeReason, &Person::reportingUnit,
                        &Person::ageLimit, &Person::filledBy, &Person::rewardText, &Person::appraisalText})
        person.*member = anyText(random, 200);
    for (auto member : {&Person::birth, &Person::workStart, &Person::retirement, &Person::ageCutoff, &Person::filledOn})
        person.*member = anyDate(random);
    person.partyText = QStringList{QString(), u"199606"_s, u"民建"_s, u"九三；民建；民盟"_s, u"200108；民建"_s,
                                   u"民建2001.08"_s, u"(民盟、民建)"_s, u"群众"_s}.at(random.bounded(8));
    person.formVersion = u"3.2.1.6"_s;
    person.unknownXml = random.bounded(2) ? u"<WeiZhi><A x=\"1\">甲</A></WeiZhi>"_s : QString();
    for (int i = random.bounded(12); i > 0; --i)
        form.file.family.push_back({u"儿子"_s, anyText(random, 5), anyDate(random), anyText(random, 4), anyText(random, 40), {}});
    std::erase(form.file.family, Relative{});
    for (const QString& mode : {u"全日制"_s, u"在职"_s}) {
        if (random.bounded(2))
            form.file.educations.push_back({.mode = mode, .level = u"大学"_s, .levelSchool = anyText(random, 30),
                                            .degree = anyText(random, 6), .degreeSchool = anyText(random, 30), .onForm = u"是"_s});
    }
    if (random.bounded(2))
        takePhoto("\xFF\xD8\xFF" + anyText(random, 99).toUtf8(), form);
    deriveRecords({}, form);
    return form;
}

} // namespace

TEST_CASE("the editor's own file is read in full (LRMX 1.2)", "[lrmx]")
{
    const CadreFile file = readForm(sample(u"01-editor-style-bom-crlf.lrmx"_s)).file;
    CHECK(file.person.name == u"测试甲");
    CHECK(file.person.birth == PartialDate(1975, 3));
    CHECK(file.person.politicalStatus == u"中共党员");
    CHECK(file.person.partyJoined == PartialDate(1996, 6));
    CHECK(file.person.removedPost.isEmpty());
    CHECK(file.person.resume.count(u'\n') == 6);
    REQUIRE(file.educations.size() == 2);
    CHECK(file.educations[1].degree == u"公共管理硕士");
    REQUIRE(file.appraisals.size() == 3);
    CHECK(file.appraisals[1] == Appraisal{.year = 2023, .grade = u"优秀"_s});
    REQUIRE(file.rewards.size() == 1);
    CHECK(file.rewards[0] == Reward{.name = u"记三等功"_s, .date = PartialDate(2021, 3), .authority = u"虚构省样例市委"_s});
    CHECK(file.family.size() == 6);
    CHECK(file.person.identityNumber == u"990101197503070119");
}

TEST_CASE("the elements of 2025, a photo and two parties are read (LRMX 1.2, 1.4, 1.8)", "[lrmx]")
{
    const FormFile form = readForm(sample(u"02-new-fields-photo-crlf.lrmx"_s));
    CHECK(form.file.person.retirement == PartialDate(2046, 2));
    CHECK(form.file.person.ageLimit == u"改革前任职年龄界限为55岁");
    CHECK(form.file.person.partyJoined == PartialDate(2010, 8));
    CHECK(form.file.person.otherParties == u"民建");
    CHECK(form.photo.startsWith("\xFF\xD8\xFF"));
    CHECK(form.file.person.photo.size() == 64);
    CHECK(form.file.family[2].birth == PartialDate(1960));
    CHECK(form.file.family[0].workplace == u"虚构省样例县示例医院医生 & 科副主任");
}

TEST_CASE("a compact file with real CR and day dates is read (LRMX 1.1)", "[lrmx]")
{
    const CadreFile file = readForm(sample(u"03-jaxb-style-compact.lrmx"_s)).file;
    CHECK(file.person.name == u"测试·样例");
    CHECK(file.person.birth == PartialDate(1978, 9, 12));
    CHECK(file.person.politicalStatus == u"民盟");
    CHECK(file.person.otherParties == u"民建");
    CHECK_FALSE(file.person.resume.contains(u'\r'));
    CHECK(file.family.size() == 2);
}

TEST_CASE("dirty values are cleaned and unknown elements kept (LRMX 1.1, 1.3)", "[lrmx]")
{
    const FormFile form = readForm(sample(u"04-tool-style-lf-dirty.lrmx"_s));
    CHECK(form.file.person.name == u"测试");
    CHECK(form.file.person.birth == PartialDate(1985, 11));
    CHECK(form.file.person.identityNumber == u"99010219820615005X");
    CHECK(form.file.person.politicalStatus == u"群众");
    CHECK(form.file.person.unknownXml == u"<WeiZhiYuanSu>未知元素应原样保留</WeiZhiYuanSu>");
    const QString written = QString::fromUtf8(writeLrmx(form.file, {}));
    CHECK(written.contains(u"<WeiZhiYuanSu>未知元素应原样保留</WeiZhiYuanSu>"));
    CHECK(written.contains(u"<ZhengZhiMianMao>群众</ZhengZhiMianMao>"));
}

TEST_CASE("raw & and < are repaired and reported (LRMX 1.1)", "[lrmx]")
{
    const FormFile form = readForm(sample(u"06-unescaped-text.lrmx"_s));
    CHECK(form.warnings.size() == 1);
    CHECK(form.file.person.specialty == u"R&D 项目管理");
    CHECK(form.file.person.resume.endsWith(u"[挂职 < 1年 不另列]"));
    CHECK(form.file.family[0].workplace == u"样例市<测试>公司 技术&市场部职员");
}

TEST_CASE("the old form of the same person says the same (LRM 2)", "[lrm]")
{
    const auto result = readLrm(sample(u"05-old-format.lrm"_s), sample(u"05-old-format.pic"_s));
    REQUIRE(std::holds_alternative<FormFile>(result));
    const FormFile old = std::get<FormFile>(result);
    CadreFile expected = readForm(sample(u"01-editor-style-bom-crlf.lrmx"_s)).file;
    CHECK(old.photo.startsWith("\xFF\xD8\xFF"));
    CHECK(old.file.family == expected.family);
    CHECK(old.file.educations == expected.educations);
    CHECK(old.file.appraisals == expected.appraisals);
    expected.person.photo = old.file.person.photo;
    expected.person.identityNumber.clear();
    expected.person.formVersion.clear();
    CHECK(old.file.person == expected.person);
    const auto written = writeLrm(old.file);
    REQUIRE(written);
    CHECK(std::get<FormFile>(readLrm(*written, old.photo)).file == old.file);
}

TEST_CASE("a character outside GBK is reported before the old form is written (LRM 2)", "[lrm]")
{
    CadreFile file;
    file.person.name = u"样𠮷"_s;
    const auto written = writeLrm(file);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"𠮷"));
}

TEST_CASE("every sample keeps its values when it is written and read again", "[lrmx][round-trip]")
{
    const QString name = GENERATE(u"01-editor-style-bom-crlf.lrmx"_s, u"02-new-fields-photo-crlf.lrmx"_s,
                                  u"03-jaxb-style-compact.lrmx"_s, u"04-tool-style-lf-dirty.lrmx"_s,
                                  u"06-unescaped-text.lrmx"_s);
    FormFile form = readForm(sample(name));
    if (form.file.person.formVersion.isEmpty())
        form.file.person.formVersion = u"3.2.1.16"_s;
    const FormFile again = readForm(writeLrmx(form.file, form.photo));
    CHECK(again.file == form.file);
    CHECK(again.photo == form.photo);
}

TEST_CASE("1,000 generated files keep every value and unknown element", "[lrmx][round-trip]")
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        const FormFile form = anyForm(seed);
        const auto result = readLrmx(writeLrmx(form.file, form.photo));
        INFO("seed " << seed);
        REQUIRE(std::holds_alternative<FormFile>(result));
        const auto& again = std::get<FormFile>(result);
        REQUIRE(again.file.person == form.file.person);
        REQUIRE(again.file == form.file);
        REQUIRE(again.photo == form.photo);
    }
}

TEST_CASE("hostile and broken files end in a message with the line", "[lrmx]")
{
    const QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE Person [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
                            "<Person><XingMing>&b;</XingMing></Person>";
    CHECK(readBroken(bomb).line == 2);
    CHECK(readBroken("<?xml version=\"1.0\"?><Table/>").message.contains(u"Person"));
    CHECK(readBroken("").line >= 0);
    CHECK_FALSE(readBroken("just words").message.isEmpty());
    CHECK_FALSE(readBroken(QByteArray(largestFile + 1, ' ')).message.isEmpty());
    const QByteArray whole = sample(u"01-editor-style-bom-crlf.lrmx"_s);
    CHECK(readBroken(whole.left(whole.size() / 2)).line > 10);
}

TEST_CASE("no truncation or flipped byte crashes the reader", "[lrmx]")
{
    const QByteArray whole = sample(u"04-tool-style-lf-dirty.lrmx"_s);
    int read = 0;
    for (qsizetype size = 0; size < whole.size(); size += 16)
        read += std::holds_alternative<FormFile>(readLrmx(whole.left(size)));
    CHECK(read == 0);
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray damaged = whole;
        damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const auto result = readLrmx(damaged);
        read += std::holds_alternative<FormFile>(result);
    }
    CHECK(read > 0);
}

TEST_CASE("a GBK file without a declaration is read", "[lrmx]")
{
    const QByteArray gbk = "<Person><XingMing>\xB2\xE2\xCA\xD4</XingMing></Person>";
    CHECK(readForm(gbk).file.person.name == u"测试");
}
