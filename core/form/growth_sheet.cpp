#include "core/form/paper_words.h"
#include "core/form/review_papers.h"

#include "core/regulation/month_count.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

QString effectOf(const CountedYear& year, const CountingRules& counting)
{
    switch (year.use) {
    case CountedYear::Use::Counts:
        return u"计入任职年限"_s;
    case CountedYear::Use::Shortens:
        return u"计入任职年限，并缩短%1个月"_s.arg(counting.provision->terms.shorteningMonths);
    case CountedYear::Use::SetAside:
        return u"计入任职年限；晋升当年的优秀按本单位规定不用于本职级"_s;
    case CountedYear::Use::Uncounted:
        return u"不计入任职年限，推迟%1个月"_s.arg(counting.overlapOnly ? year.overlap : 12);
    case CountedYear::Use::Missing:
        break;
    }
    return u"没有可用的等次，补齐前按不计入推算"_s;
}

std::vector<Row> yearsOf(const ReviewedCadre& cadre, const RuleBook& rules, QDate on)
{
    const CountingRules counting(rules, on);
    std::vector<Row> rows;
    if (const auto time = timeTowards(cadre.file, cadre.target, rules, on)) {
        for (const CountedYear& year : time->years)
            rows.push_back({{u"year"_s, QString::number(year.year)},
                            {u"grade"_s, year.grade.isEmpty() ? u"（缺）"_s : year.grade},
                            {u"effect"_s, effectOf(year, counting)}});
    }
    return rows;
}

std::vector<Row> conditionsOf(const Explanation& review)
{
    std::vector<Row> rows;
    for (const Explanation& finding : review.children) {
        QStringList actual{finding.actual};
        for (const Explanation& part : finding.children) {
            if (finding.actual.isEmpty())
                actual += part.actual;
        }
        actual.removeAll(QString());
        rows.push_back({{u"condition"_s, finding.text},
                        {u"required"_s, finding.required},
                        {u"actual"_s, actual.join(u'\n')},
                        {u"outcome"_s, outcomeOnPaper(finding.outcome)}});
    }
    return rows;
}

void collectOpen(const std::vector<Explanation>& findings, QStringList& open)
{
    for (const Explanation& finding : findings) {
        const bool isOpen = finding.outcome == Outcome::Unknown || finding.outcome == Outcome::Judgement;
        if (isOpen && finding.children.empty())
            open += u"（%1）%2：%3"_s.arg(outcomeOnPaper(finding.outcome), finding.text, finding.actual);
        collectOpen(finding.children, open);
    }
}

QString nextStep(const ReviewedCadre& cadre, QDate on)
{
    if (cadre.target.isEmpty())
        return u"现任职级以上没有可以晋升的职级，或者现任职级未登记。"_s;
    QString text = u"下一步为晋升%1。"_s.arg(cadre.target);
    const auto& earliest = cadre.review.earliest;
    if (cadre.review.outcome == Outcome::Met)
        return text + u"截至%1，资格条件已经符合%2。"_s.arg(
                          dayOnPaper(on), earliest ? u"（自%1起）"_s.arg(monthOnPaper(earliest)) : QString());
    text += u"截至%1，认定结论为%2。"_s.arg(dayOnPaper(on), outcomeOnPaper(cadre.review.outcome));
    return text + (earliest ? u"按现有记录，最早于%1符合资格条件。"_s.arg(monthOnPaper(earliest))
                            : u"按现有记录尚不能推算最早符合的年月。"_s);
}

/// The steps after the next one, each assumed to be taken in its earliest month. Those after the retirement month on
/// file are left out.
std::vector<Row> laterSteps(const ReviewedCadre& cadre, const RuleBook& rules, QDate on)
{
    std::vector<Row> rows;
    const auto* ladder = ladderOf(cadre.target, rules, on);
    if (!ladder || !cadre.review.earliest)
        return rows;
    QDate taken = std::max(on, *cadre.review.earliest);
    const QDate retires = lastDayOf(cadre.file.person.retirement);
    for (auto place = ladder->terms.ranks.indexOf(cadre.target) - 1; place >= 0; --place) {
        const QString rank = ladder->terms.ranks.at(place);
        const auto* step = stepTo(rank, rules, on);
        if (!step || step->head.certainty == Certainty::Unset)
            break;
        taken = monthsAfter(taken, step->terms.months);
        if (retires.isValid() && taken > retires)
            break;
        rows.push_back({{u"rank"_s, rank},
                        {u"required"_s, u"%1个月"_s.arg(step->terms.months)},
                        {u"article"_s, step->head.source()},
                        {u"earliest"_s, monthOnPaper(taken)}});
    }
    return rows;
}

const QString assumption =
    u"以下假定每一步都在最早年月晋升，各年度考核均为称职，期间没有处分处理，现行规定不变；只作推算，不是承诺。"_s;

const QString growthNote =
    u"说明：达到最低任职年限只是资格条件之一，并不当然晋升；是否晋升还取决于职数、工作需要、德才表现、职责轻重、工作实"
    u"绩和"
    "资历等因素。所在机关能否设置该职级，按机构规格和核定职数确定。对记录有异议的，请向组织人事部门提出并附证明材料。"_s;

FormValues valuesOf(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules)
{
    const CadreFile& file = cadre.file;
    const Rank* rank = rankBegunOn(file, head.on);
    QStringList open;
    collectOpen(cadre.review.children, open);
    FormValues values;
    values.texts = {
        {u"name"_s, file.person.name},
        {u"birth"_s, monthOfBirth(file.person)},
        {u"post"_s, file.person.currentPost},
        {u"rank"_s, rank ? rank->name : u"（未登记）"_s},
        {u"rank_since"_s, rank ? rank->since.display() : QString()},
        {u"next"_s, nextStep(cadre, head.on)},
        {u"missing"_s, open.isEmpty() ? u"没有。"_s : open.join(u'\n')},
        {u"assumption"_s, assumption},
        {u"note"_s, growthNote},
        {u"running"_s, u"成长路径告知单　%1　%2"_s.arg(file.person.name, dayOnPaper(head.on))},
    };
    values.lists = {{u"conditions"_s, conditionsOf(cadre.review)},
                    {u"years"_s, yearsOf(cadre, rules, head.on)},
                    {u"steps"_s, laterSteps(cadre, rules, head.on)}};
    return values;
}

} // namespace

FilledForm growthSheet(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(u"growth_sheet.json"_s, {u"name"_s,
                                                                           u"birth"_s,
                                                                           u"post"_s,
                                                                           u"rank"_s,
                                                                           u"rank_since"_s,
                                                                           u"next"_s,
                                                                           u"missing"_s,
                                                                           u"assumption"_s,
                                                                           u"note"_s,
                                                                           u"running"_s,
                                                                           u"conditions.condition"_s,
                                                                           u"conditions.required"_s,
                                                                           u"conditions.actual"_s,
                                                                           u"conditions.outcome"_s,
                                                                           u"years.year"_s,
                                                                           u"years.grade"_s,
                                                                           u"years.effect"_s,
                                                                           u"steps.rank"_s,
                                                                           u"steps.required"_s,
                                                                           u"steps.article"_s,
                                                                           u"steps.earliest"_s});
    return filledPaper(layout, valuesOf(head, cadre, rules), cadre.file.person.name, fonts);
}

} // namespace tidui
