#include "core/form/round_paper_forms.h"

#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

QString numberOrEmpty(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString proposedInWords(const DecisionPaper::Candidate& candidate)
{
    return candidate.ending.isEmpty() ? candidate.proposed
                                      : u"拟任：%1\n拟免：%2"_s.arg(candidate.proposed, candidate.ending);
}

QString proposedCaption(const DecisionPaper& paper)
{
    if (!paper.leadingPost)
        return u"拟晋升职级"_s;
    const bool ends =
        std::ranges::any_of(paper.candidates, [](const auto& candidate) { return !candidate.ending.isEmpty(); });
    return ends ? u"拟任免职务"_s : u"拟任职务"_s;
}

} // namespace

FilledForm decisionForm(const DecisionPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"decision_record.json"_s,
                     {u"title"_s, u"meeting"_s, u"day"_s, u"place"_s, u"chair"_s, u"recorder"_s, u"attendance"_s,
                      u"attending"_s, u"recused"_s, u"note"_s, u"proposed"_s, u"candidates.number"_s,
                      u"candidates.name"_s, u"candidates.post"_s, u"candidates.proposed"_s, u"candidates.agree"_s,
                      u"candidates.against"_s, u"candidates.abstain"_s, u"candidates.result"_s});
    std::vector<Row> rows;
    for (const DecisionPaper::Candidate& candidate : paper.candidates)
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"name"_s, candidate.name},
                        {u"post"_s, candidate.post},
                        {u"proposed"_s, proposedInWords(candidate)},
                        {u"agree"_s, numberOrEmpty(candidate.agree)},
                        {u"against"_s, numberOrEmpty(candidate.against)},
                        {u"abstain"_s, numberOrEmpty(candidate.abstain)},
                        {u"result"_s, candidate.result}});
    const auto people = [](std::optional<int> count) { return count ? QString::number(*count) : u"　　"_s; };
    FormValues values;
    values.texts = {
        {u"title"_s, paper.organ + (paper.leadingPost ? u"选拔任用"_s : u"晋升职级"_s) + u"会议表决记录表"_s},
        {u"meeting"_s, paper.meeting},
        {u"day"_s, orBlank(paper.day)},
        {u"proposed"_s, proposedCaption(paper)},
        {u"place"_s, paper.place},
        {u"chair"_s, paper.chair},
        {u"recorder"_s, paper.recorder},
        {u"attendance"_s, u"应到%1人，实到%2人"_s.arg(people(paper.expected), people(paper.present))},
        {u"attending"_s, paper.attending.isEmpty() ? u"无"_s : paper.attending},
        {u"recused"_s, paper.recused.isEmpty() ? u"无"_s : paper.recused},
        {u"note"_s, u"说明：逐个进行表决；同意、不同意、弃权票数之和应当等于参加表决的人数。"_s}};
    values.lists = {{u"candidates"_s, std::move(rows)}};
    return filledPaper(layout, values, u"会议表决记录表"_s, fonts);
}

} // namespace tidui
