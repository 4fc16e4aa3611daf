#include "core/form/round_paper_forms.h"

#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

QString namesInTitle(const std::vector<NoticePaper::Candidate>& candidates)
{
    const QString first = candidates.empty() ? u"×××"_s : candidates.front().name;
    return candidates.size() > 1 ? first + u"等同志"_s : first + u"同志"_s;
}

QString contactOf(const NoticePaper& paper)
{
    QString contact =
        u"公示期间，如对公示对象有异议，请以书面、电话或来访等形式向%1反映。反映情况应当实事求是，并请签署"
        "或告知真实姓名和联系方式。联系电话：%2"_s.arg(orBlank(paper.department), orBlank(paper.phone));
    if (!paper.address.isEmpty())
        contact += u"；地址："_s + paper.address;
    if (!paper.mail.isEmpty())
        contact += u"；电子邮箱："_s + paper.mail;
    return contact + u'。';
}

QString entryText(const InspectionPaper::Entry& entry)
{
    const QString day = entry.day.isValid() ? dayOnPaper(entry.day) : u"时间未注明"_s;
    const QString source = entry.source.isEmpty() ? u"来源未注明"_s : u"来源："_s + entry.source;
    return u"%1，%2（%3）"_s.arg(day, entry.text, source);
}

std::vector<Row> headingRows(const InspectionPaper& paper)
{
    static const QString numerals = u"一二三四五六七八九十"_s;
    std::vector<Row> rows;
    for (const InspectionPaper::Heading& heading : paper.headings) {
        QStringList entries;
        for (const InspectionPaper::Entry& entry : heading.entries)
            entries += entryText(entry);
        const auto place = qsizetype(rows.size());
        const QString number = place < numerals.size() ? QString(numerals[place]) : QString::number(place + 1);
        rows.push_back({{u"heading"_s, number + u'、' + heading.name},
                        {u"text"_s, entries.isEmpty() ? u"（本项尚无考察记录。）"_s : entries.join(u'\n')}});
    }
    return rows;
}

} // namespace

FilledForm noticeForm(const NoticePaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"publicity_notice.json"_s, {u"title"_s, u"salutation"_s, u"basis"_s, u"candidates.text"_s,
                                                  u"period"_s, u"contact"_s, u"organ"_s, u"day"_s});
    std::vector<Row> rows;
    for (const NoticePaper::Candidate& candidate : paper.candidates)
        rows.push_back({{u"text"_s, u"%1，%2，%3。"_s.arg(candidate.name, candidate.details, candidate.proposed)}});
    const QString days = paper.workingDays > 0 ? u"，共%1个工作日"_s.arg(paper.workingDays) : QString();
    FormValues values;
    values.texts = {{u"title"_s, paper.title.isEmpty() ? u"关于%1晋升职级的公示"_s.arg(namesInTitle(paper.candidates))
                                                       : paper.title},
                    {u"salutation"_s, paper.salutation.isEmpty() ? QString() : paper.salutation + u'：'},
                    {u"basis"_s, paper.basis},
                    {u"period"_s, u"公示期自%1起至%2止%3。"_s.arg(orBlank(paper.first), orBlank(paper.last), days)},
                    {u"contact"_s, contactOf(paper)},
                    {u"organ"_s, paper.organ},
                    {u"day"_s, orBlank(paper.day)}};
    values.lists = {{u"candidates"_s, std::move(rows)}};
    return filledPaper(layout, values, u"公示"_s, fonts);
}

FilledForm notificationForm(const NotificationPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout = compiledFlow(u"promotion_notification.json"_s,
                                                  {u"document"_s, u"salutation"_s, u"text"_s, u"organ"_s, u"day"_s});
    const QString from = paper.from.isEmpty() ? QString() : u"由%1"_s.arg(paper.from);
    FormValues values;
    values.texts = {
        {u"document"_s, paper.document},
        {u"salutation"_s, u"%1%2同志："_s.arg(paper.unit, paper.name)},
        {u"text"_s, u"根据《公务员法》《公务员职务与职级并行规定》，经%1研究决定，你%2晋升为%3，任职时间自%4"
                    "起计算。"_s.arg(orBlank(paper.organ), from, paper.to, orBlank(paper.decided))},
        {u"organ"_s, paper.organ},
        {u"day"_s, orBlank(paper.day)}};
    return filledPaper(layout, values, paper.name, fonts);
}

FilledForm inspectionForm(const InspectionPaper& paper, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"inspection_report.json"_s, {u"title"_s, u"basics"_s, u"headings.heading"_s, u"headings.text"_s,
                                                   u"results"_s, u"inspectors"_s, u"day"_s});
    FormValues values;
    values.texts = {
        {u"title"_s, paper.name + u"同志考察材料"_s},
        {u"basics"_s, paper.basics},
        {u"results"_s, paper.results.join(u'\n')},
        {u"inspectors"_s, u"考察组成员："_s + (paper.inspectors.isEmpty() ? u"＿＿＿＿＿＿　＿＿＿＿＿＿"_s
                                                                          : paper.inspectors.join(u"　"_s))},
        {u"day"_s, orBlank(paper.day)}};
    values.lists = {{u"headings"_s, headingRows(paper)}};
    return filledPaper(layout, values, paper.name, fonts);
}

} // namespace tidui
