#include "core/form/review_papers.h"

#include "core/cadre/current.h"
#include "core/form/paper_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

QString rankOf(const CadreFile& file, QDate on)
{
    const Rank* rank = rankOn(file, on);
    return rank ? rank->name : QString();
}

QString rankSince(const CadreFile& file, QDate on)
{
    const Rank* rank = rankBegunOn(file, on);
    return rank ? rank->since.display() : QString();
}

QString postSince(const CadreFile& file)
{
    const Post* post = mainPost(file);
    return post ? post->since.display().left(7) : QString();
}

QString running(const ReviewHead& head, const QString& paper, const QString& name)
{
    return u"%1　%2　%3"_s.arg(paper, name, dayOnPaper(head.on)).simplified();
}

QString listHead(const ReviewHead& head)
{
    return u"填报单位：%1　　　　填报日期：%2"_s.arg(head.office, dayOnPaper(head.on));
}

QString actualWithRecords(const CadreFile& file, const Explanation& finding)
{
    QStringList lines;
    if (finding.children.empty() && !finding.actual.isEmpty()) // What ways it has speak for themselves below.
        lines += finding.actual;
    if (!finding.children.empty())
        return {};
    for (const Evidence& evidence : finding.evidence) {
        if (const QString record = recordOnPaper(file, evidence); !record.isEmpty())
            lines += u"·"_s + record;
    }
    return lines.join(u'\n');
}

/// 1, 1.1, 1.2, 2 in the order of the text.
void addFindings(const CadreFile& file, const std::vector<Explanation>& findings, const QString& number, int depth,
                 std::vector<Row>& rows)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Explanation& finding = findings[i];
        const QString own = number + QString::number(i + 1);
        const bool unconfirmed = finding.certainty == Certainty::Unconfirmed;
        rows.push_back({{u"depth"_s, QString::number(depth)},
                        {u"condition"_s, own + u'　' + finding.text},
                        {u"article"_s, finding.article + (unconfirmed ? u"〔待核〕"_s : QString())},
                        {u"required"_s, finding.required},
                        {u"actual"_s, actualWithRecords(file, finding)},
                        {u"outcome"_s, outcomeOnPaper(finding.outcome)},
                        {u"earliest"_s, monthOnPaper(finding.earliest)}});
        addFindings(file, finding.children, own + u'.', depth + 1, rows);
    }
}

bool restsOnUnconfirmed(const std::vector<Explanation>& findings)
{
    return std::ranges::any_of(findings, [](const Explanation& finding) {
        return finding.certainty == Certainty::Unconfirmed || restsOnUnconfirmed(finding.children);
    });
}

QString conclusionOf(const ReviewedCadre& cadre)
{
    QString conclusion = outcomeOnPaper(cadre.review.outcome);
    if (cadre.review.outcome != Outcome::Met && cadre.review.earliest)
        conclusion += u"，最早于%1符合"_s.arg(
            PartialDate(cadre.review.earliest->year(), cadre.review.earliest->month()).chinese());
    return conclusion + (restsOnUnconfirmed(cadre.review.children) ? u"（所据条款有待核事项）"_s : QString());
}

const QString certificateNote =
    u"说明：1. 本表按认定日期有效的规定和当日在案的记录逐条认定；“资料不足”表示缺少记录，既不作符合也不作不符合。"
    "2. 标〔待核〕的条款尚未与文件原文核对。3. 政治素质、能力、群众公认度、廉洁自律等基本条件和纪检监察机关意见在"
    "晋升程序中另行了解，不在本表认定范围。"_s;

} // namespace

FilledForm eligibilityCertificate(const ReviewHead& head, const ReviewedCadre& cadre, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(
        u"eligibility_certificate.json"_s,
        {u"name"_s, u"sex"_s, u"birth"_s, u"post"_s, u"rank"_s, u"rank_since"_s, u"post_level"_s, u"target"_s, u"on"_s,
         u"conclusion"_s, u"note"_s, u"running"_s, u"findings.depth"_s, u"findings.condition"_s, u"findings.article"_s,
         u"findings.required"_s, u"findings.actual"_s, u"findings.outcome"_s, u"findings.earliest"_s});
    const CadreFile& file = cadre.file;
    const PostLevel* level = postLevelBegunOn(file, head.on);
    FormValues values;
    values.texts = {
        {u"name"_s, file.person.name},
        {u"sex"_s, file.person.sex},
        {u"birth"_s, monthOfBirth(file.person)},
        {u"post"_s, file.person.currentPost},
        {u"rank"_s, rankOf(file, head.on)},
        {u"rank_since"_s, rankSince(file, head.on)},
        {u"post_level"_s, level ? level->name + u"　"_s + level->since.display() + u"起"_s : u"无"_s},
        {u"target"_s, cadre.target.isEmpty() ? u"无"_s : cadre.target},
        {u"on"_s, PartialDate(head.on).display()},
        {u"conclusion"_s, conclusionOf(cadre)},
        {u"note"_s, certificateNote},
        {u"running"_s, running(head, u"资格逐条认定表"_s, file.person.name)},
    };
    std::vector<Row> rows;
    addFindings(file, cadre.review.children, {}, 0, rows);
    values.lists.insert(u"findings"_s, rows);
    return filledPaper(layout, values, file.person.name, fonts);
}

FilledForm promotionRoster(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"promotion_roster.json"_s,
                     {u"head"_s, u"running"_s, u"people.number"_s, u"people.unit"_s, u"people.name"_s, u"people.sex"_s,
                      u"people.birth"_s, u"people.work_start"_s, u"people.party"_s, u"people.education"_s,
                      u"people.post"_s, u"people.post_since"_s, u"people.rank"_s, u"people.rank_since"_s,
                      u"people.appraisals"_s, u"people.target"_s, u"people.note"_s});
    std::vector<Row> rows;
    for (const ReviewedCadre& cadre : cadres) {
        const Person& person = cadre.file.person;
        const bool met = cadre.review.outcome == Outcome::Met;
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"unit"_s, cadre.unit},
                        {u"name"_s, person.name},
                        {u"sex"_s, person.sex},
                        {u"birth"_s, monthOfBirth(person)},
                        {u"work_start"_s, person.workStart.display().left(7)},
                        {u"party"_s, partyOnPaper(person)},
                        {u"education"_s, educationOnPaper(cadre.file)},
                        {u"post"_s, person.currentPost},
                        {u"post_since"_s, postSince(cadre.file)},
                        {u"rank"_s, rankOf(cadre.file, head.on)},
                        {u"rank_since"_s, rankSince(cadre.file, head.on).left(7)},
                        {u"appraisals"_s, appraisalsOnPaper(cadre.file, head.on, 3)},
                        {u"target"_s, cadre.target},
                        // Who is on the list without meeting the conditions must be seen to be.
                        {u"note"_s, met ? QString() : outcomeOnPaper(cadre.review.outcome)}});
    }
    rows.push_back({{u"unit"_s, u"合　计"_s}, {u"name"_s, u"%1人"_s.arg(cadres.size())}});
    FormValues values;
    values.texts = {{u"head"_s, listHead(head)}, {u"running"_s, running(head, u"拟晋升职级人员名册"_s, head.office)}};
    values.lists.insert(u"people"_s, cadres.empty() ? std::vector<Row>() : rows);
    return filledPaper(layout, values, head.office, fonts);
}

FilledForm notEligibleList(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(
        u"not_eligible_list.json"_s,
        {u"head"_s, u"running"_s, u"note"_s, u"people.number"_s, u"people.unit"_s, u"people.name"_s, u"people.rank"_s,
         u"people.target"_s, u"people.outcome"_s, u"people.reasons"_s, u"people.earliest"_s});
    std::vector<Row> rows;
    for (const ReviewedCadre& cadre : cadres) {
        if (cadre.review.outcome == Outcome::Met)
            continue;
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"unit"_s, cadre.unit},
                        {u"name"_s, cadre.file.person.name},
                        {u"rank"_s, rankOf(cadre.file, head.on)},
                        {u"target"_s, cadre.target},
                        {u"outcome"_s, outcomeOnPaper(cadre.review.outcome)},
                        {u"reasons"_s, reasonsAgainst(cadre.review).join(u'\n')},
                        {u"earliest"_s, monthOnPaper(cadre.review.earliest)}});
    }
    FormValues values;
    values.texts = {{u"head"_s, listHead(head)},
                    {u"running"_s, running(head, u"不符合条件人员名单"_s, head.office)},
                    {u"note"_s,
                     u"说明：结论为“资料不足”“待人工判断”的人员尚不能认定符合，也未认定不符合；补齐资料或作出判断后"
                     "重新认定。“首次符合年月”按现有记录推算。"_s}};
    values.lists.insert(u"people"_s, rows);
    return filledPaper(layout, values, head.office, fonts);
}

} // namespace tidui
