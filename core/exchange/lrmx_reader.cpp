#include "core/exchange/honours.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/lrmx_elements.h"
#include "core/exchange/party_field.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Line ends as '\n', nothing but text between the first and the last character that shows.
QString cleanText(QString text)
{
    text.remove(u'\r');
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto empty = [&text](qsizetype i) { return text.at(i).isSpace() || text.at(i) == QChar(0xFEFF); };
    while (begin < end && empty(begin))
        ++begin;
    while (end > begin && empty(end - 1))
        --end;
    return text.mid(begin, end - begin);
}

class Reader {
public:
    explicit Reader(const QString& text) : m_xml(text) {}

    std::variant<FormFile, ReadFailure> read()
    {
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return failure(QCoreApplication::translate(
                    "Exchange", "The file declares a document type, which form files never do; it was not read."));
            if (token == QXmlStreamReader::StartElement)
                break;
        }
        if (m_xml.hasError())
            return failure(brokenMessage());
        if (m_xml.name() != u"Person")
            return failure(
                QCoreApplication::translate("Exchange", "This is not a form file: its root is %1, not Person.")
                    .arg(m_xml.name()));
        while (m_xml.readNextStartElement())
            readElement();
        while (!m_xml.atEnd() && !m_xml.hasError())
            m_xml.readNext();
        if (m_xml.hasError())
            return failure(brokenMessage());
        finish();
        return m_form;
    }

private:
    ReadFailure failure(const QString& message) const { return {{}, int(m_xml.lineNumber()), message}; }

    QString brokenMessage() const
    {
        return QCoreApplication::translate("Exchange",
                                           "The XML is broken (%1). Save the file again with the form editor.")
            .arg(m_xml.errorString());
    }

    /// The texts of the element and of all elements in it. Not by readElementText(), which calls itself for each level.
    QString text()
    {
        QString all;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                ++depth;
            else if (m_xml.isEndElement())
                --depth;
            else if (m_xml.isCharacters() || m_xml.isEntityReference())
                all += m_xml.text();
        }
        return cleanText(all);
    }

    PartialDate date(const QString& element)
    {
        const PartialDate date = PartialDate::parse(text());
        if (date.isText())
            m_form.warnings += QCoreApplication::translate("Exchange", "%1 is not a date and was kept as text: %2")
                                   .arg(element, date.display());
        return date;
    }

    /// The element with everything in it, as XML.
    QString wholeElement()
    {
        QString copy;
        QXmlStreamWriter writer(&copy);
        int depth = 0;
        do {
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            writer.writeCurrentToken(m_xml);
            if (depth == 0)
                break;
            m_xml.readNext();
        } while (!m_xml.hasError());
        return copy.remove(u'\r').trimmed();
    }

    bool readEducation(QStringView name)
    {
        for (std::size_t mode = 0; mode < lrmxEducations.size(); ++mode) {
            const QLatin1String prefix(lrmxEducations[mode].prefix);
            if (!name.startsWith(prefix))
                continue;
            for (const auto& element : lrmxEducationElements) {
                if (name.mid(prefix.size()) == QLatin1String(element.suffix)) {
                    m_educations[mode].*element.member = text();
                    return true;
                }
            }
        }
        return false;
    }

    bool readSpecial(QStringView name)
    {
        if (name == u"RuDangShiJian")
            m_form.file.person.partyText = text();
        else if (name == u"ZhengZhiMianMao")
            m_political = text();
        else if (name == u"JiaTingChengYuan")
            readFamily();
        else if (name == u"ZhaoPian")
            takePhoto(QByteArray::fromBase64(text().toLatin1()), m_form);
        else
            return readEducation(name);
        return true;
    }

    void readElement()
    {
        const auto name = m_xml.name();
        const auto known = std::ranges::find_if(
            lrmxElements, [name](const LrmxElement& element) { return name == QLatin1String(element.name); });
        if (known == lrmxElements.end()) {
            m_form.file.person.unknownXml += wholeElement();
            return;
        }
        Person& person = m_form.file.person;
        if (const auto* member = std::get_if<QString Person::*>(&known->member))
            person.*(*member) = text();
        else if (const auto* dateMember = std::get_if<PartialDate Person::*>(&known->member))
            person.*(*dateMember) = date(QString::fromLatin1(known->name));
        else
            readSpecial(name);
    }

    void readFamily()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"Item") {
                m_xml.skipCurrentElement();
                continue;
            }
            Relative relative;
            while (m_xml.readNextStartElement())
                readRelativeElement(relative);
            if (relative != Relative{})
                m_form.file.family.push_back(relative);
        }
    }

    void readRelativeElement(Relative& relative)
    {
        const auto name = m_xml.name();
        const auto known = std::ranges::find_if(lrmxRelativeElements, [name](const LrmxRelativeElement& element) {
            return name == QLatin1String(element.name);
        });
        if (known == lrmxRelativeElements.end())
            relative.unknownXml += wholeElement();
        else if (const auto* member = std::get_if<QString Relative::*>(&known->member))
            relative.*(*member) = text();
        else if (const auto* dateMember = std::get_if<PartialDate Relative::*>(&known->member))
            relative.*(*dateMember) = PartialDate::parse(text());
    }

    void finish()
    {
        for (std::size_t mode = 0; mode < lrmxEducations.size(); ++mode) {
            if (m_educations[mode] == Education{})
                continue;
            m_educations[mode].mode = QString::fromUtf16(lrmxEducations[mode].mode);
            m_educations[mode].onForm = u"是"_s;
            m_form.file.educations.push_back(m_educations[mode]);
        }
        deriveRecords(m_political, m_form);
    }

    QXmlStreamReader m_xml;
    FormFile m_form{};
    QString m_political{};
    std::array<Education, lrmxEducations.size()> m_educations{};
};

bool isKnownTag(QStringView name)
{
    if (name == u"Person" || name == u"Item")
        return true;
    const auto same = [name](const auto& element) { return name == QLatin1String(element.name); };
    return std::ranges::any_of(lrmxElements, same) || std::ranges::any_of(lrmxRelativeElements, same);
}

/// The names of all closing tags, so that they are looked for once.
QSet<QString> closedNames(const QString& text)
{
    static const QRegularExpression closing(u"</([A-Za-z_][A-Za-z0-9_.\\-]*)"_s);
    QSet<QString> names;
    for (auto match = closing.globalMatch(text); match.hasNext();)
        names.insert(match.next().captured(1));
    return names;
}

/// Escapes & that begins no entity and < that begins no tag of the format. An unknown name counts as a tag when it
/// is closed somewhere.
QString repaired(const QString& text)
{
    static const QRegularExpression entity(u"^&(?:#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);"_s);
    static const QRegularExpression tag(u"^<(?:\\?xml|/?([A-Za-z_][A-Za-z0-9_.\\-]*)\\s*/?>)"_s);
    const QSet<QString> closed = closedNames(text);
    QString result;
    result.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const auto ahead = QStringView(text).mid(i, 64);
        if (c == u'&' && !entity.match(ahead).hasMatch()) {
            result += u"&amp;"_s;
            continue;
        }
        if (c == u'<') {
            const auto match = tag.match(ahead);
            const QString name = match.captured(1);
            const bool isTag = match.hasMatch() && (name.isEmpty() || isKnownTag(name) || closed.contains(name));
            result += isTag ? u"<"_s : u"&lt;"_s;
            continue;
        }
        result += c;
    }
    return result;
}

} // namespace

void deriveRecords(const QString& politicalStatus, FormFile& form)
{
    Person& person = form.file.person;
    person.name = withoutSpaces(person.name);
    person.identityNumber = withoutSpaces(person.identityNumber).toUpper();
    const PartyField party = parsePartyField(person.partyText);
    person.politicalStatus = party.politicalStatus.isEmpty() ? politicalStatus : party.politicalStatus;
    person.partyJoined = party.joined;
    person.otherParties = party.otherParties;
    const Honours honours = parseHonours(person.rewardText);
    form.file.rewards = honours.rewards;
    form.file.sanctions = honours.sanctions;
    form.file.appraisals = parseAppraisals(person.appraisalText);
    if (person.name.isEmpty())
        form.warnings += QCoreApplication::translate("Exchange", "The file has no name in it.");
}

std::variant<FormFile, ReadFailure> readLrmx(const QByteArray& bytes)
{
    if (bytes.size() > largestFile)
        return ReadFailure{
            {}, 0, QCoreApplication::translate("Exchange", "The file is larger than 20 MB and was not read.")};
    const QString text = decodeText(bytes);
    auto result = Reader(text).read();
    if (std::holds_alternative<FormFile>(result) || text.contains(u"<!DOCTYPE"))
        return result;
    auto second = Reader(repaired(text)).read();
    if (auto* form = std::get_if<FormFile>(&second)) {
        form->warnings += QCoreApplication::translate(
            "Exchange", "The file had raw & or < signs in its texts and was repaired while reading.");
        return second;
    }
    return result; // The first error speaks of the file as it is.
}

} // namespace tidui
