#include "core/form/paper_words.h"
#include "core/form/review_papers.h"

#include "core/promotion/candidate_comparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

Row rowOf(const QString& item, const QStringList& cells)
{
    Row row{{u"item"_s, item}};
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.insert(u"value%1"_s.arg(i + 1), cells[i]);
    return row;
}

std::vector<Row> rowsOf(const std::vector<ReviewedCadre>& cadres, const RuleBook& rules, QDate on)
{
    std::vector<CadreFile> files;
    std::vector<CandidateFacts> facts;
    QStringList reasons;
    for (const ReviewedCadre& cadre : cadres) {
        files.push_back(cadre.file);
        facts.push_back(candidateFacts(cadre.file, cadre.target, cadre.review, rules, on));
        const QStringList against = reasonsAgainst(cadre.review);
        reasons += against.isEmpty() ? u"无"_s : against.join(u'\n');
    }
    std::vector<Row> rows;
    for (const ComparisonLine& line : compareCandidates(files, facts, on))
        rows.push_back(rowOf(line.caption, line.cells));
    rows.push_back(rowOf(u"未满足的条件"_s, reasons));
    return rows;
}

} // namespace

Status mayCompare(std::size_t people)
{
    if (people >= 2 && people <= 4)
        return {};
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Form", "Choose two to four candidates to compare; %1 are chosen.").arg(people),
        {}};
}

Result<FilledForm> comparisonTable(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres,
                                   const RuleBook& rules, FormFonts& fonts)
{
    const QStringList lists{u"two"_s, u"three"_s, u"four"_s};
    QStringList fields{u"head"_s, u"running"_s, u"note"_s, u"name1"_s, u"name2"_s, u"name3"_s, u"name4"_s};
    for (const QString& list : lists) {
        for (const QString& field : {u"item"_s, u"value1"_s, u"value2"_s, u"value3"_s, u"value4"_s})
            fields += list + u'.' + field;
    }
    static const FlowLayout layout = compiledFlow(u"comparison_table.json"_s, fields);
    if (const auto status = mayCompare(cadres.size()); !status)
        return status.error();
    FormValues values;
    values.texts = {{u"head"_s, u"填报单位：%1　　　　比较日期：%2"_s.arg(head.office, dayOnPaper(head.on))},
                    {u"running"_s, u"拟晋升人选比较表　"_s + dayOnPaper(head.on)},
                    {u"note"_s, u"说明：人选按提交的顺序排列，本表不评分、不排名。"_s}};
    for (std::size_t i = 0; i < cadres.size(); ++i)
        values.texts.insert(u"name%1"_s.arg(i + 1), cadres[i].file.person.name);
    values.lists.insert(lists[qsizetype(cadres.size()) - 2], rowsOf(cadres, rules, head.on));
    return filledPaper(layout, values, u"拟晋升人选比较表"_s, fonts);
}

} // namespace tidui
