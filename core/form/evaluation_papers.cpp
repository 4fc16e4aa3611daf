#include "core/form/paper_words.h"
#include "core/form/round_paper_forms.h"
#include "core/form/vote_paper_parts.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

/// grade1, grade2 …: as many as the layouts have columns of a kind.
QStringList numbered(const QString& name)
{
    QStringList names;
    for (int i = 1; i <= 5; ++i)
        names += name + QString::number(i);
    return names;
}

/// The words for such columns; those that a rule leaves over stay empty.
void fill(QHash<QString, QString>& texts, const QString& name, const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        texts.insert(name + QString::number(i + 1), words[i]);
}

QString rateOf(int votes, int valid)
{
    return valid > 0 ? QString::number(100.0 * votes / valid, 'f', 1) + u'%' : u"—"_s;
}

Row gradeRow(const QString& category, int valid, int votes, const std::vector<int>& grades)
{
    Row row{{u"category"_s, category}, {u"valid"_s, QString::number(valid)}, {u"rate"_s, rateOf(votes, valid)}};
    for (std::size_t i = 0; i + 1 < grades.size(); ++i)
        row.insert(u"grade%1"_s.arg(i + 1), QString::number(grades[i]));
    if (!grades.empty())
        row.insert(u"abstained"_s, QString::number(grades.back()));
    return row;
}

/// A line for each category, and when there are several a last one for all.
std::vector<Row> rowsFor(const TallyPaper::Candidate& candidate, const TallyPaper& paper)
{
    std::vector<Row> rows;
    std::vector<int> total(std::size_t(paper.grades.size()) + 1);
    int valid = 0;
    int votes = 0;
    for (std::size_t i = 0; i < paper.categories.size(); ++i) {
        const std::vector<int>& grades = candidate.grades.at(i);
        rows.push_back(gradeRow(paper.categories[i].name, paper.categories[i].valid, candidate.votes.at(i), grades));
        std::ranges::transform(total, grades, total.begin(), std::plus());
        valid += paper.categories[i].valid;
        votes += candidate.votes.at(i);
    }
    if (rows.size() > 1)
        rows.push_back(gradeRow(u"合　计"_s, valid, votes, total));
    return rows;
}

std::vector<Row> allRows(const TallyPaper& paper)
{
    std::vector<Row> rows;
    int number = 0;
    for (const TallyPaper::Candidate& candidate : paper.candidates) {
        auto own = rowsFor(candidate, paper);
        if (own.empty())
            continue;
        own.front().insert(
            {{u"number"_s, QString::number(++number)}, {u"name"_s, candidate.name}, {u"post"_s, candidate.post}});
        std::ranges::move(own, std::back_inserter(rows));
    }
    return rows;
}

QString evaluationNotes(const EvaluationPaper& paper)
{
    return u"说明：\n1. “%1”各栏分别填写评价等次；“总体评价”在所选等次的栏内画“√”。\n"
           u"2. 总体评价每人只选一个等次；多选的对该人无效，不选的按弃权计。\n"
           u"3. 人员按姓氏笔画为序排列；本表不记名，不编号。"_s.arg(paper.aspects.join(u"”“"_s));
}

} // namespace

FilledForm evaluationForm(const EvaluationPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"evaluation_ballot.json"_s, QStringList{u"title"_s, u"notes"_s, u"category"_s, u"people.number"_s,
                                                              u"people.name"_s, u"people.post"_s, u"people.mark"_s} +
                                                      numbered(u"aspect"_s) + numbered(u"grade"_s));
    FormValues values;
    values.texts = {{u"title"_s, paper.organ + u"干部民主测评表"_s},
                    {u"notes"_s, evaluationNotes(paper)},
                    {u"category"_s, u"投票人类别："_s + orBlank(paper.category)}};
    fill(values.texts, u"aspect"_s, paper.aspects);
    fill(values.texts, u"grade"_s, paper.grades);
    values.lists = {{u"people"_s, candidateRows(paper.candidates)}};
    return filledPaper(layout, values, u"干部民主测评表"_s, fonts);
}

FilledForm evaluationTallyForm(const TallyPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(
        u"evaluation_tally.json"_s,
        QStringList{u"title"_s, u"head"_s, u"note"_s, u"rate"_s, u"categories.name"_s, u"categories.expected"_s,
                    u"categories.present"_s, u"categories.issued"_s, u"categories.returned"_s, u"categories.valid"_s,
                    u"people.number"_s, u"people.name"_s, u"people.post"_s, u"people.category"_s, u"people.valid"_s,
                    u"people.abstained"_s, u"people.rate"_s} +
            numbered(u"grade"_s) + numbered(u"people.grade"_s));
    FormValues values;
    values.texts = {{u"title"_s, paper.organ + u"干部"_s + paper.vote + u"结果汇总表"_s},
                    {u"head"_s, u"%1%2　　　日期：%3"_s.arg(paper.leadingPost ? u"拟任职务："_s : u"拟晋升职级："_s,
                                                            orBlank(paper.target), orBlank(paper.day))},
                    {u"rate"_s, paper.favourable + u"率"_s},
                    {u"note"_s, u"说明：各等次票数与弃权票数之和等于有效票数；%1率＝%1票数合计÷有效票数。"_s.arg(
                                    paper.favourable)}};
    fill(values.texts, u"grade"_s, paper.grades);
    values.lists = {{u"categories"_s, categoryRows(paper)}, {u"people"_s, allRows(paper)}};
    return filledPaper(layout, values, paper.vote + u"结果汇总表"_s, fonts);
}

} // namespace tidui
