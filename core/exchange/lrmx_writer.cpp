#include "core/cadre/current.h"
#include "core/exchange/honours.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/lrmx_elements.h"
#include "core/exchange/party_field.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int appraisalYears = 3; // The form asks for the last three years.

/// Characters that XML 1.0 cannot hold are left out; line ends become CRLF as the editor writes them.
QString escaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\r\n"_s;
        else if (c == u'&')
            result += u"&amp;"_s;
        else if (c == u'<')
            result += u"&lt;"_s;
        else if (c == u'>')
            result += u"&gt;"_s;
        else if ((c.unicode() >= 0x20 && c.unicode() < 0xFFFE) || c == u'\t')
            result += c;
    }
    return result;
}

/// Elements kept from another file, or given by a script, on a line of their own; nothing when they would break the
/// file.
QString unknownElements(const QString& indent, const QString& elements)
{
    if (elements.isEmpty())
        return {};
    QXmlStreamReader reader(u"<x>"_s + elements + u"</x>"_s);
    int roots = 0;
    for (int depth = 0; !reader.atEnd() && !reader.hasError();) {
        const auto token = reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        roots += token == QXmlStreamReader::EndElement && depth == 0;
    }
    const bool whole = !reader.hasError() && roots == 1;
    return whole ? indent + elements + u"\r\n"_s : QString();
}

void appendElement(QString& out, const QString& indent, const QString& name, const QString& value)
{
    out += indent + u'<' + name + u'>';
    // The editor writes an empty element as a line end and blanks.
    out += value.isEmpty() ? u"\r\n"_s + indent : escaped(value);
    out += u"</"_s + name + u">\r\n"_s;
}

QString valueOf(const auto& record, const auto& member)
{
    return std::visit(
        [&record](const auto& pointer) {
            using Pointer = std::decay_t<decltype(pointer)>;
            if constexpr (std::is_same_v<Pointer, std::monostate>)
                return QString();
            else if constexpr (std::is_same_v<std::decay_t<decltype(record.*pointer)>, PartialDate>)
                return (record.*pointer).compact();
            else
                return record.*pointer;
        },
        member);
}

QString educationOf(const CadreFile& file, const QString& name)
{
    for (const auto& mode : lrmxEducations) {
        const Education* education = formEducation(file, QString::fromUtf16(mode.mode));
        for (const auto& element : lrmxEducationElements) {
            if (education && name == QLatin1String(mode.prefix) + QLatin1String(element.suffix))
                return education->*element.member;
        }
    }
    return {};
}

void appendFamily(QString& out, const std::vector<Relative>& family)
{
    if (family.empty())
        return appendElement(out, u"  "_s, u"JiaTingChengYuan"_s, {});
    out += u"  <JiaTingChengYuan>\r\n"_s;
    for (const Relative& relative : family) {
        out += u"    <Item>\r\n"_s;
        for (const auto& element : lrmxRelativeElements)
            appendElement(out, u"      "_s, QString::fromLatin1(element.name), valueOf(relative, element.member));
        out += unknownElements(u"      "_s, relative.unknownXml);
        out += u"    </Item>\r\n"_s;
    }
    out += u"  </JiaTingChengYuan>\r\n"_s;
}

/// Elements of 2025 and of single producers are written only when they say something.
bool leaveOutWhenEmpty(const QString& name)
{
    return name == u"DaoLingNianYue" || name == u"GaiGeQianRenZhiNianLingJieXian" || name == u"ZhengZhiMianMao";
}

QString textOf(const CadreFile& file, const LrmxElement& element)
{
    const QString name = QString::fromLatin1(element.name);
    if (name == u"RuDangShiJian")
        return partyFieldOf(file.person);
    if (name == u"ZhengZhiMianMao")
        return parsePartyField(partyFieldOf(file.person)).politicalStatus == file.person.politicalStatus
                   ? QString()
                   : file.person.politicalStatus;
    if (name == u"JiangChengQingKuang")
        return rewardTextOf(file);
    if (name == u"NianDuKaoHeJieGuo")
        return appraisalTextOf(file);
    if (name == u"Version" && file.person.formVersion.isEmpty())
        return u"3.2.1.16"_s;
    if (std::holds_alternative<std::monostate>(element.member))
        return educationOf(file, name);
    return valueOf(file.person, element.member);
}

} // namespace

QString partyFieldOf(const Person& person)
{
    const PartyField records{person.politicalStatus, person.partyJoined, person.otherParties};
    PartyField written = parsePartyField(person.partyText);
    if (written.politicalStatus.isEmpty()) // The wording leaves the status to another place.
        written.politicalStatus = person.politicalStatus;
    const bool says = written == records && (person.partyJoined.isEmpty() || !person.partyText.isEmpty());
    return says ? person.partyText : formatPartyField(records);
}

QString rewardTextOf(const CadreFile& file)
{
    if (!file.person.rewardText.isEmpty() || (file.rewards.empty() && file.sanctions.empty()))
        return file.person.rewardText;
    return formatHonours(file.rewards, file.sanctions);
}

QString appraisalTextOf(const CadreFile& file)
{
    return file.person.appraisalText.isEmpty() ? formatAppraisals(file.appraisals, appraisalYears)
                                               : file.person.appraisalText;
}

QByteArray writeLrmx(const CadreFile& file, const QByteArray& photo)
{
    QString out = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Person>\r\n"_s;
    for (const LrmxElement& element : lrmxElements) {
        const QString name = QString::fromLatin1(element.name);
        if (name == u"JiaTingChengYuan") {
            appendFamily(out, file.family);
            continue;
        }
        const QString value = name == u"ZhaoPian" ? QString::fromLatin1(photo.toBase64()) : textOf(file, element);
        if (name == u"Version")
            out += unknownElements(u"  "_s, file.person.unknownXml);
        if (!value.isEmpty() || !leaveOutWhenEmpty(name))
            appendElement(out, u"  "_s, name, value);
    }
    out += u"</Person>\r\n"_s;
    return "\xEF\xBB\xBF" + out.toUtf8();
}

} // namespace tidui
