#include "core/form/round_paper_forms.h"

#include "core/form/paper_words.h"
#include "core/form/vote_paper_parts.h"
#include "core/naming/name_keys.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

std::vector<Row> ballotRows(const BallotPaper& paper)
{
    std::vector<Row> rows = candidateRows(paper.candidates);
    for (int i = 0; i < paper.blankRows; ++i)
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)}});
    return rows;
}

QString matter(bool leadingPost)
{
    return leadingPost ? u"选拔任用"_s : u"晋升职级"_s;
}

QString targetLine(bool leadingPost, const QString& target)
{
    return (leadingPost ? u"推荐职务："_s : u"推荐职级："_s) + orBlank(target);
}

QString ballotNotes(const BallotPaper& paper)
{
    QStringList notes{
        u"同意推荐的，在“推荐意见”栏画“○”；不同意的不作标记。"_s,
        u"推荐人数等于或少于%1名的有效，多于%1名的整张作废。"_s.arg(paper.places),
        u"人选按姓氏笔画为序排列；本票不记名，不编号。"_s,
    };
    if (paper.blankRows > 0)
        notes.insert(1, u"另荐他人的，在空格内写明姓名、单位及职务职级并画“○”。"_s);
    notes += paper.notes;
    for (qsizetype i = 0; i < notes.size(); ++i)
        notes[i] = u"%1. "_s.arg(i + 1) + notes[i];
    return u"说明：\n"_s + notes.join(u'\n');
}

int sumOf(const std::vector<int>& numbers)
{
    int sum = 0;
    for (const int number : numbers)
        sum += number;
    return sum;
}

std::vector<Row> voteRows(const TallyPaper& paper)
{
    int valid = 0;
    for (const TallyPaper::Category& category : paper.categories)
        valid += category.valid;
    std::vector<Row> rows;
    for (const TallyPaper::Candidate& candidate : paper.candidates) {
        QStringList votes;
        for (std::size_t i = 0; i < candidate.votes.size() && i < paper.categories.size(); ++i)
            votes += u"%1 %2票"_s.arg(paper.categories[i].name, QString::number(candidate.votes[i]));
        const int total = sumOf(candidate.votes);
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"name"_s, candidate.name},
                        {u"post"_s, candidate.post},
                        {u"votes"_s, votes.join(u'\n')},
                        {u"total"_s, QString::number(total)},
                        {u"rate"_s, valid > 0 ? QString::number(100.0 * total / valid, 'f', 1) + u'%' : u"—"_s}});
    }
    return rows;
}

} // namespace

std::vector<QHash<QString, QString>> candidateRows(std::vector<BallotPaper::Candidate> candidates)
{
    std::ranges::stable_sort(candidates, {}, [](const BallotPaper::Candidate& candidate) {
        return strokeKey(candidate.name, StrokeStyle::SurnameFirst);
    });
    std::vector<Row> rows;
    for (const BallotPaper::Candidate& candidate : candidates)
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"name"_s, candidate.name},
                        {u"post"_s, candidate.post}});
    return rows;
}

std::vector<QHash<QString, QString>> categoryRows(const TallyPaper& paper)
{
    std::vector<Row> rows;
    TallyPaper::Category total{.name = u"合　计"_s};
    const auto add = [&rows](const TallyPaper::Category& category) {
        rows.push_back({{u"name"_s, category.name},
                        {u"expected"_s, QString::number(category.expected)},
                        {u"present"_s, QString::number(category.present)},
                        {u"issued"_s, QString::number(category.issued)},
                        {u"returned"_s, QString::number(category.returned)},
                        {u"valid"_s, QString::number(category.valid)}});
    };
    for (const TallyPaper::Category& category : paper.categories) {
        add(category);
        total.expected += category.expected;
        total.present += category.present;
        total.issued += category.issued;
        total.returned += category.returned;
        total.valid += category.valid;
    }
    add(total);
    return rows;
}

FilledForm ballotForm(const BallotPaper& paper, FormFonts& fonts)
{
    const QStringList fields{u"title"_s,
                             u"target"_s,
                             u"places"_s,
                             u"conditions"_s,
                             u"notes"_s,
                             u"category"_s,
                             u"candidates.number"_s,
                             u"candidates.name"_s,
                             u"candidates.post"_s,
                             u"candidates.mark"_s};
    static const FlowLayout whole = compiledFlow(u"ballot.json"_s, fields);
    static const FlowLayout half = compiledFlow(u"ballot_half_sheet.json"_s, fields);
    FormValues values;
    values.texts = {{u"title"_s, paper.organ + matter(paper.leadingPost) + u"民主推荐票"_s},
                    {u"target"_s, targetLine(paper.leadingPost, paper.target)},
                    {u"places"_s, u"推荐名额：%1名"_s.arg(paper.places)},
                    {u"conditions"_s, paper.conditions.isEmpty() ? QString() : u"推荐条件："_s + paper.conditions},
                    {u"notes"_s, ballotNotes(paper)},
                    {u"category"_s, u"投票人类别："_s + orBlank(paper.category)}};
    values.lists = {{u"candidates"_s, ballotRows(paper)}};
    return filledPaper(paper.halfSheet ? half : whole, values, u"民主推荐票"_s, fonts);
}

FilledForm tallyForm(const TallyPaper& paper, FormFonts& fonts)
{
    if (!paper.grades.isEmpty())
        return evaluationTallyForm(paper, fonts);
    static const FlowLayout layout =
        compiledFlow(u"tally_sheet.json"_s,
                     {u"title"_s, u"head"_s, u"note"_s, u"categories.name"_s, u"categories.expected"_s,
                      u"categories.present"_s, u"categories.issued"_s, u"categories.returned"_s, u"categories.valid"_s,
                      u"candidates.number"_s, u"candidates.name"_s, u"candidates.post"_s, u"candidates.votes"_s,
                      u"candidates.total"_s, u"candidates.rate"_s});
    FormValues values;
    values.texts = {
        {u"title"_s, paper.organ + matter(paper.leadingPost) + paper.vote + u"结果汇总表"_s},
        {u"head"_s, u"%1　　　日期：%2"_s.arg(targetLine(paper.leadingPost, paper.target), orBlank(paper.day))},
        {u"note"_s, u"说明：得票率＝得票数÷有效票数。"_s}};
    values.lists = {{u"categories"_s, categoryRows(paper)}, {u"candidates"_s, voteRows(paper)}};
    return filledPaper(layout, values, paper.vote + u"结果汇总表"_s, fonts);
}

FilledForm participantsForm(const ParticipantsPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(
        u"participants_list.json"_s, {u"head"_s, u"basis"_s, u"summary"_s, u"people.number"_s, u"people.unit"_s,
                                      u"people.name"_s, u"people.post"_s, u"people.category"_s, u"people.note"_s});
    std::vector<Row> rows;
    QStringList categories;
    for (const ParticipantsPaper::Participant& one : paper.participants) {
        rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                        {u"unit"_s, one.unit},
                        {u"name"_s, one.name},
                        {u"post"_s, one.post},
                        {u"category"_s, one.category},
                        {u"note"_s, one.note}});
        if (!categories.contains(one.category))
            categories += one.category;
    }
    QStringList counts;
    for (const QString& category : categories) {
        const auto count = std::ranges::count(paper.participants, category, &ParticipantsPaper::Participant::category);
        counts += u"%1%2人"_s.arg(category.isEmpty() ? u"未分类"_s : category, QString::number(count));
    }
    FormValues values;
    values.texts = {
        {u"head"_s, u"单位：%1　　%2　　日期：%3"_s.arg(paper.organ, targetLine(paper.leadingPost, paper.target),
                                                        orBlank(paper.day))},
        {u"basis"_s, paper.basis.isEmpty() ? QString() : u"范围依据："_s + paper.basis},
        {u"summary"_s,
         u"合计%1人%2。"_s.arg(rows.size()).arg(counts.isEmpty() ? QString() : u"，其中："_s + counts.join(u'、'))}};
    values.lists = {{u"people"_s, std::move(rows)}};
    return filledPaper(layout, values, u"参加民主推荐人员范围"_s, fonts);
}

} // namespace tidui
