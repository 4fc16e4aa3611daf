#include "core/form/appraisal_forms.h"

#include "core/form/form_signature.h"
#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

QString rosterHead(const QString& office, const QString& document, QDate on)
{
    QStringList parts{u"填报单位（盖章）：%1"_s.arg(orBlank(office))};
    if (!document.isEmpty())
        parts += u"文号：%1"_s.arg(document);
    parts += u"填报日期：%1"_s.arg(orBlank(on));
    return parts.join(u"　　　"_s);
}

QString percentOf(int part, int all)
{
    return all > 0 ? QString::number(100.0 * part / all, 'f', 1) + u'%' : u"—"_s;
}

/// 综合科（3人）：优秀1人、称职2人
QString groupHeading(const QString& unit, std::size_t people, const QStringList& grades, const QStringList& order)
{
    QStringList counts;
    for (const QString& grade : order) {
        if (const auto count = grades.count(grade); count > 0)
            counts += u"%1%2人"_s.arg(grade, QString::number(count));
    }
    return u"%1（%2人）"_s.arg(unit, QString::number(people)) +
           (counts.isEmpty() ? QString() : u'：' + counts.join(u'、'));
}

const QStringList& annualOrder()
{
    static const QStringList order{appraisal_grade::excellent,   appraisal_grade::competent, appraisal_grade::basic,
                                   appraisal_grade::incompetent, appraisal_grade::ungraded,  appraisal_grade::none};
    return order;
}

QStringList gradesOf(const std::vector<AnnualRoster::Person>& people)
{
    QStringList grades;
    for (const AnnualRoster::Person& person : people)
        grades += person.grade;
    return grades;
}

std::vector<Row> peopleRows(const AnnualRoster& roster)
{
    std::vector<Row> rows;
    int number = 0;
    for (const AnnualRoster::Group& group : roster.groups) {
        rows.push_back(
            {{u"unit"_s, groupHeading(group.unit, group.people.size(), gradesOf(group.people), annualOrder())}});
        for (const AnnualRoster::Person& person : group.people)
            rows.push_back({{u"number"_s, QString::number(++number)},
                            {u"name"_s, nameOnForm(person.name)},
                            {u"sex"_s, person.sex},
                            {u"birth"_s, person.birth},
                            {u"post"_s, person.post},
                            {u"rank"_s, person.rank},
                            {u"former"_s, person.former},
                            {u"grade"_s, person.grade},
                            {u"note"_s, person.note}});
    }
    return rows;
}

std::vector<Row> capRows(const AnnualRoster& roster)
{
    std::vector<Row> rows;
    for (const AnnualRoster::Cap& cap : roster.caps) {
        const int over = cap.excellent - cap.places;
        rows.push_back({{u"scope"_s, cap.scope},
                        {u"arithmetic"_s, cap.arithmetic},
                        {u"places"_s, QString::number(cap.places)},
                        {u"excellent"_s, QString::number(cap.excellent)},
                        {u"verdict"_s, over > 0 ? u"超出%1人"_s.arg(over) : u"未超名额"_s},
                        {u"article"_s, cap.article}});
    }
    return rows;
}

/// People by grade, those without one yet, and all; shares of those who take part.
void addTotals(const AnnualRoster& roster, FormValues& values)
{
    static const QStringList fields{u"excellent"_s,   u"competent"_s, u"basic"_s,
                                    u"incompetent"_s, u"ungraded"_s,  u"none"_s};
    QStringList grades;
    for (const AnnualRoster::Group& group : roster.groups)
        grades += gradesOf(group.people);
    const auto all = int(grades.size());
    const int taking = all - int(grades.count(appraisal_grade::none));
    int named = 0;
    const auto add = [&values](const QString& field, int count, const QString& share) {
        values.texts.insert(field + u"_count"_s, QString::number(count));
        values.texts.insert(field + u"_share"_s, share);
    };
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto count = int(grades.count(annualOrder()[i]));
        named += count;
        add(fields[i], count, annualOrder()[i] == appraisal_grade::none ? u"—"_s : percentOf(count, taking));
    }
    add(u"open"_s, all - named, percentOf(all - named, taking));
    add(u"all"_s, all, u"参加%1人"_s.arg(taking));
}

/// The people and shares of each grade in one period, of those graded in it; empty when nobody is.
QString sharesIn(const RegularRoster& roster, int period)
{
    static const QStringList order{u"好"_s, u"较好"_s, u"一般"_s, u"较差"_s};
    QStringList grades;
    for (const RegularRoster::Group& group : roster.groups) {
        for (const RegularRoster::Person& person : group.people)
            grades += person.grades.value(period - 1);
    }
    grades.removeAll(QString());
    QStringList counts;
    for (const QString& grade : order) {
        if (const auto count = int(grades.count(grade)); count > 0)
            counts += u"%1%2人（%3）"_s.arg(grade).arg(count).arg(percentOf(count, int(grades.size())));
    }
    return counts.isEmpty() ? QString()
                            : u"%1：共%2人，%3。"_s.arg(periodName(period, roster.periods))
                                  .arg(grades.size())
                                  .arg(counts.join(u'、'));
}

QString sharesOf(const RegularRoster& roster)
{
    QStringList lines;
    for (int period = 1; period <= roster.periods; ++period)
        lines += sharesIn(roster, period);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<Row> peopleRows(const RegularRoster& roster)
{
    std::vector<Row> rows;
    int number = 0;
    for (const RegularRoster::Group& group : roster.groups) {
        rows.push_back({{u"unit"_s, groupHeading(group.unit, group.people.size(), {}, {})}});
        for (const RegularRoster::Person& person : group.people) {
            Row row{{u"number"_s, QString::number(++number)},
                    {u"name"_s, nameOnForm(person.name)},
                    {u"post"_s, person.post},
                    {u"note"_s, person.note}};
            for (int period = 0; period < roster.periods; ++period)
                row.insert(u"g%1"_s.arg(period + 1), person.grades.value(period));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

QStringList regularFields(const QStringList& lists, int periods)
{
    QStringList fields{u"year"_s, u"head"_s, u"shares"_s, u"running"_s};
    for (const QString& list : lists) {
        for (const QString& field : {u"unit"_s, u"number"_s, u"name"_s, u"post"_s, u"note"_s})
            fields += list + u'.' + field;
        for (int period = 1; period <= periods; ++period)
            fields += list + u".g%1"_s.arg(period);
    }
    return fields;
}

const FlowLayout& regularLayout(int periods)
{
    static const FlowLayout upright =
        compiledFlow(u"regular_roster.json"_s, regularFields({u"quarters"_s, u"halves"_s}, periodsByQuarter));
    static const FlowLayout months =
        compiledFlow(u"regular_roster_months.json"_s, regularFields({u"months"_s}, periodsByMonth));
    return periods == periodsByMonth ? months : upright;
}

} // namespace

FilledForm annualRoster(const AnnualRoster& roster, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(u"annual_roster.json"_s, {u"year"_s,
                                                                            u"head"_s,
                                                                            u"running"_s,
                                                                            u"note"_s,
                                                                            u"people.unit"_s,
                                                                            u"people.number"_s,
                                                                            u"people.name"_s,
                                                                            u"people.sex"_s,
                                                                            u"people.birth"_s,
                                                                            u"people.post"_s,
                                                                            u"people.rank"_s,
                                                                            u"people.former"_s,
                                                                            u"people.grade"_s,
                                                                            u"people.note"_s,
                                                                            u"excellent_count"_s,
                                                                            u"competent_count"_s,
                                                                            u"basic_count"_s,
                                                                            u"incompetent_count"_s,
                                                                            u"ungraded_count"_s,
                                                                            u"none_count"_s,
                                                                            u"open_count"_s,
                                                                            u"all_count"_s,
                                                                            u"excellent_share"_s,
                                                                            u"competent_share"_s,
                                                                            u"basic_share"_s,
                                                                            u"incompetent_share"_s,
                                                                            u"ungraded_share"_s,
                                                                            u"none_share"_s,
                                                                            u"open_share"_s,
                                                                            u"all_share"_s,
                                                                            u"caps.scope"_s,
                                                                            u"caps.arithmetic"_s,
                                                                            u"caps.places"_s,
                                                                            u"caps.excellent"_s,
                                                                            u"caps.verdict"_s,
                                                                            u"caps.article"_s});
    FormValues values;
    values.texts = {
        {u"year"_s, u"（%1年度）"_s.arg(roster.year)},
        {u"head"_s, rosterHead(roster.office, roster.document, roster.on)},
        {u"running"_s, u"公务员年度考核结果名册　%1　%2年度"_s.arg(roster.office, QString::number(roster.year))},
        {u"note"_s, u"说明：参加考核人数不含不进行考核的人员；优秀等次名额按核定范围内应参加考核人数计算。"_s},
    };
    addTotals(roster, values);
    values.lists = {{u"people"_s, peopleRows(roster)}, {u"caps"_s, capRows(roster)}};
    return filledPaper(layout, values, roster.office, fonts);
}

FilledForm regularRoster(const RegularRoster& roster, FormFonts& fonts)
{
    FormValues values;
    values.texts = {
        {u"year"_s, u"（%1年度）"_s.arg(roster.year)},
        {u"head"_s, rosterHead(roster.office, {}, roster.on)},
        {u"shares"_s, sharesOf(roster)},
        {u"running"_s, u"公务员平时考核结果名册　%1　%2年度"_s.arg(roster.office, QString::number(roster.year))},
    };
    const QString list = roster.periods == periodsByMonth  ? u"months"_s
                         : roster.periods == periodsByHalf ? u"halves"_s
                                                           : u"quarters"_s;
    values.lists = {{list, peopleRows(roster)}};
    return filledPaper(regularLayout(roster.periods), values, roster.office, fonts);
}

} // namespace tidui
