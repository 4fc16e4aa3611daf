#include "ui/chart/structure_report.h"

#include "core/form/paper.h"
#include "core/form/paper_words.h"
#include "core/organization/unit_tree.h"
#include "core/succession/gaps.h"
#include "ui/chart/chart_export.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double pageWidth = 170;  // mm, of the text.
constexpr double usualHeight = 85; // mm; a chart with more rows is higher, up to a page.
constexpr double pageHeight = 60;  // mm, of the charts on the single page of a unit.
constexpr double mostHeight = 215; // mm
constexpr double chartEm = 9 * 2540.0 / 72;
constexpr int mostRows = 40; // Of a chart on one page.
constexpr int mostNames = 12;

using Row = QHash<QString, QString>;

int sum(const std::vector<int>& figures)
{
    return std::accumulate(figures.begin(), figures.end(), 0);
}

QString percent(int people, int all)
{
    return QString::number(100.0 * people / std::max(1, all), 'f', 1) + u'%';
}

/// 一 to 十九: more charts there aren't.
QString chineseNumber(int number)
{
    const QString digits = u"一二三四五六七八九"_s;
    const QString tens = number >= 10 ? u"十"_s : QString();
    return number % 10 == 0 ? tens : tens + digits.at(number % 10 - 1);
}

/// A part of the report: one unit's figures on the day.
class ReportPart {
public:
    ReportPart(Office& office, const StructureMaterial& material, StructureQuestion question,
               const StructureFuture* future, QString unit)
        : m_material(material), m_rules(office.rules()), m_question(std::move(question)), m_future(future),
          m_unit(std::move(unit)), m_layout(layoutOfReport())
    {
        m_values.texts = {{u"head"_s, u"单位：%1　　统计日期：%2"_s.arg(m_unit, dayInWords())},
                          {u"running"_s, u"干部队伍结构分析报告　"_s + m_unit}};
    }

    FilledForm report(FormFonts& fonts)
    {
        m_values.texts.insert(u"title"_s, u"干部队伍结构分析报告"_s);
        m_values.texts.insert(u"charts_heading"_s, u"二、结构图表"_s);
        m_values.texts.insert(u"gaps_heading"_s, u"三、断层情况"_s);
        m_values.texts.insert(u"note"_s, note());
        QStringList charts;
        for (const StructureChart& chart : structureCharts())
            charts += chart.key;
        addSummary({u"women-minorities"_s, u"party"_s, u"education"_s, u"grassroots"_s});
        addCharts(charts);
        addGaps();
        return filledPaper(m_layout, m_values, m_unit, fonts);
    }

    /// One page: the figures that are asked for first in words, and the two charts.
    FilledForm page(FormFonts& fonts)
    {
        m_values.texts.insert(u"title"_s, m_unit);
        m_values.texts.insert(u"charts_heading"_s, u"二、年龄和职级"_s);
        addSummary({u"women-minorities"_s, u"party"_s, u"education"_s, u"grassroots"_s});
        addCharts({u"age-pyramid"_s, u"rank-ladder"_s}, pageHeight, false);
        return filledPaper(m_layout, m_values, m_unit, fonts);
    }

private:
    static const FlowLayout& layoutOfReport()
    {
        static const FlowLayout layout = compiledFlow(
            u"structure_report.json"_s, {u"title"_s, u"head"_s, u"running"_s, u"summary"_s, u"charts_heading"_s,
                                         u"charts.heading"_s, u"charts.figures"_s, u"gaps_heading"_s, u"gaps.number"_s,
                                         u"gaps.rule"_s, u"gaps.text"_s, u"gaps.from"_s, u"gaps.people"_s, u"note"_s});
        return layout;
    }

    StructureTable table(const QString& chart) const { return m_material.table(m_rules, m_question, chart, m_future); }
    QString dayInWords() const
    {
        const QString day = dayOnPaper(m_question.on);
        return m_future ? u"%1（按%2推演）"_s.arg(day, m_future->plan) : day;
    }
    QString note() const
    {
        const QString basis =
            m_future ? u"本表数据按%1推演：扣除届时退休和预计离开的人员，计入届时晋升的职级，不计今后录用的人员"_s.arg(
                           m_future->plan)
                     : u"本表数据按统计日期的档案记录统计"_s;
        return u"说明：%1。断层按本单位设定的规则查找。"_s.arg(basis);
    }
    static QString titleOf(const QString& chart)
    {
        return std::ranges::find(structureCharts(), chart, &StructureChart::key)->title();
    }

    void addSummary(const QStringList& charts)
    {
        const StructureTable sexes = table(u"age-pyramid"_s);
        QStringList lines{
            u"截至%1，%2共有干部%3人。"_s.arg(dayOnPaper(m_question.on), m_unit, QString::number(sexes.people))};
        for (const QString& chart : charts)
            lines += titleOf(chart) + u"："_s + figuresInWords(table(chart));
        m_values.texts.insert(u"summary"_s, lines.join(u'\n'));
    }

    /// `inWords`: with their figures in words below. Puts the charts where the layout goes over the list of them: each
    /// is as high as it needs to be.
    void addCharts(const QStringList& charts, double height = usualHeight, bool inWords = true)
    {
        const auto at = std::ranges::find(m_layout.blocks, u"charts"_s, &FlowBlock::list);
        const std::vector<FlowBlock> pattern = at->parts;
        std::vector<FlowBlock> blocks;
        int number = 0;
        for (const QString& key : charts) {
            const StructureTable whole = table(key);
            FlowBlock heading = pattern[0];
            setText(heading, u"（%1）%2"_s.arg(chineseNumber(++number), titleOf(key)));
            blocks.push_back(heading);
            for (const StructureTable& piece : splitRows(whole, mostRows))
                blocks.push_back(chartBlock(piece, u"chart%1"_s.arg(m_values.drawings.size()), height));
            FlowBlock figures = pattern[1];
            setText(figures, figuresInWords(whole));
            if (inWords)
                blocks.push_back(figures);
        }
        m_layout.blocks.insert(m_layout.blocks.erase(at), blocks.begin(), blocks.end());
    }

    static void setText(FlowBlock& block, const QString& text)
    {
        block.text.text = text;
        block.text.field.clear();
        block.text.list.clear();
    }

    FlowBlock chartBlock(StructureTable figures, const QString& name, double usual)
    {
        figures.title.clear(); // The heading above says it.
        const std::shared_ptr<const Chart> chart = chartOf(figures);
        const double least = chart->leastSize(pageWidth * 100, paperLook(chartEm)).height() / 100;
        const double height = std::min(std::max(least, std::min(1.5 * least, usual)), mostHeight);
        m_values.drawings.insert(name, [chart](QPainter& painter, const QRectF& box) {
            chart->paint(painter, box, fittingLook(*chart, box.size(), chartEm));
        });
        FlowBlock block{.kind = FlowBlock::Kind::Grid, .after = 1, .bordered = false, .size = {pageWidth, height}};
        block.cells.push_back({.box = QRectF(QPointF(), block.size), .image = name, .bordered = false});
        return block;
    }

    void addGaps()
    {
        std::vector<Row> rows;
        for (const Gap& gap : m_material.gaps(m_rules, m_question, m_future))
            rows.push_back({{u"number"_s, QString::number(rows.size() + 1)},
                            {u"rule"_s, gap.rule},
                            {u"text"_s, textOf(gap)},
                            {u"from"_s, monthOnPaper(gap.on)},
                            {u"people"_s, namesOf(gap.people)}});
        m_values.lists.insert(u"gaps"_s, std::move(rows));
    }

    QString textOf(const Gap& gap) const
    {
        const auto unit = std::ranges::find(m_material.units(), gap.unit, &Unit::id);
        return gap.unit && unit != m_material.units().end() ? unit->name + u"："_s + gap.text : gap.text;
    }

    QString namesOf(const std::vector<CadreId>& people) const
    {
        QStringList names;
        for (const CadreId cadre : people) {
            if (names.size() == mostNames)
                return u"%1等%2人"_s.arg(names.join(u'、'), QString::number(people.size()));
            names += m_material.workforce().name(m_material.workforce().rowOf(cadre));
        }
        return names.join(u'、');
    }

    const StructureMaterial& m_material;
    const RuleBook& m_rules;
    StructureQuestion m_question{};
    const StructureFuture* m_future = nullptr;
    QString m_unit{};
    FlowLayout m_layout{};
    FormValues m_values{};
};

QString unitTitle(Office& office, const StructureMaterial& material, UnitId unit)
{
    const auto found = std::ranges::find(material.units(), unit, &Unit::id);
    return found == material.units().end() ? office.name() : found->name;
}

std::vector<UnitId> unitsWithPages(const StructureMaterial& material, const StructureReportQuestion& question)
{
    std::vector<UnitId> pages;
    const QSet<UnitId> below = unitsBelow(question.unit, material.units());
    for (const Unit& unit : material.units()) {
        if (unit.id != question.unit && (!question.unit || below.contains(unit.id)))
            pages.push_back(unit.id);
    }
    return pages;
}

} // namespace

QString figuresInWords(const StructureTable& table)
{
    QStringList parts;
    for (int row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.cells[std::size_t(row)];
        const int people = sum(cells);
        if (people == 0)
            continue;
        QString part = u"%1%2人"_s.arg(table.rows.at(row), QString::number(people));
        const auto places = table.quota.empty() ? std::nullopt : table.quota[std::size_t(row)];
        if (places)
            part += u"（占用职数%1，职数%2）"_s.arg(cells.front()).arg(*places);
        else
            part += u"（%1）"_s.arg(percent(people, table.people));
        parts += part;
    }
    QStringList texts;
    if (!parts.isEmpty())
        texts += parts.join(u'、');
    if (table.columns.size() == 2 && table.quota.empty() && !parts.isEmpty()) {
        QStringList columns;
        for (std::size_t column = 0; column < 2; ++column) {
            int people = 0;
            for (const auto& cells : table.cells)
                people += cells[column];
            columns += u"%1%2人（%3）"_s.arg(table.columns.at(qsizetype(column)), QString::number(people),
                                             percent(people, table.people));
        }
        texts += u"其中"_s + columns.join(u'、');
    }
    if (table.unknown > 0)
        texts += u"%1人档案中没有记载"_s.arg(table.unknown);
    return texts.isEmpty() ? u"没有人员。"_s : texts.join(u'；') + u'。';
}

std::vector<StructureTable> splitRows(const StructureTable& table, int most)
{
    const int rows = int(table.rows.size());
    const int pieces = std::max(1, (rows + most - 1) / most);
    const int each = (rows + pieces - 1) / pieces;
    std::vector<StructureTable> split;
    for (int from = 0; from < rows || from == 0; from += std::max(1, each)) {
        const int to = std::min(rows, from + each);
        StructureTable piece = table;
        piece.rows = table.rows.mid(from, to - from);
        piece.cells.assign(table.cells.begin() + from, table.cells.begin() + to);
        if (!table.quota.empty())
            piece.quota.assign(table.quota.begin() + from, table.quota.begin() + to);
        split.push_back(std::move(piece));
    }
    return split;
}

Result<PaperRun> structureReport(Office& office, const std::shared_ptr<const StructureMaterial>& material,
                                 const StructureReportQuestion& question)
{
    std::vector<UnitId> units{question.unit};
    if (question.eachUnit) {
        const auto below = unitsWithPages(*material, question);
        units.insert(units.end(), below.begin(), below.end());
    }
    const auto fonts = std::make_shared<FormFonts>();
    const StructureQuestion everybody =
        structureQuestion(material->units(), question.unit, question.withSubUnits, question.on);
    const int people = material->table(office.rules(), everybody, u"age-pyramid"_s, question.future.get()).people;
    const auto source = [&office, material, question, units, fonts](int index) -> Result<FilledForm> {
        const UnitId unit = units[std::size_t(index)];
        const bool whole = index == 0;
        ReportPart part(office, *material,
                        structureQuestion(material->units(), unit, !whole || question.withSubUnits, question.on),
                        question.future.get(), unitTitle(office, *material, unit));
        return whole ? part.report(*fonts) : part.page(*fonts);
    };
    return PaperRun{int(units.size()), source, people};
}

} // namespace tidui
