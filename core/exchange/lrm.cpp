#include "core/exchange/lrm.h"

#include "core/cadre/current.h"
#include "core/exchange/lrmx.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <array>
#include <functional>

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int fieldsOfRecord = 33;
constexpr int firstFamilyField = 20;
constexpr int familySlots = 13; // Readers of the old form count on this many.

struct TextField {
    int index;
    QString Person::*member;
};
constexpr std::array textFields{
    TextField{0, &Person::name},           TextField{1, &Person::sex},           TextField{3, &Person::ethnicity},
    TextField{4, &Person::nativePlace},    TextField{5, &Person::partyText},     TextField{6, &Person::health},
    TextField{7, &Person::birthPlace},     TextField{11, &Person::technicalPost}, TextField{16, &Person::specialty},
    TextField{17, &Person::resume},        TextField{18, &Person::rewardText},   TextField{19, &Person::appraisalText},
    TextField{25, &Person::currentPost},   TextField{26, &Person::proposedPost}, TextField{27, &Person::removedPost},
    TextField{28, &Person::changeReason},  TextField{29, &Person::reportingUnit}, TextField{31, &Person::filledBy}};

struct DateField {
    int index;
    PartialDate Person::*member;
};
constexpr std::array dateFields{DateField{2, &Person::birth}, DateField{8, &Person::workStart},
                                DateField{30, &Person::ageCutoff}, DateField{32, &Person::filledOn}};

/// "full-time level#full-time degree@in-service level#in-service degree" of field 9, schools in field 10.
void readEducation(const QString& levels, const QString& schools, CadreFile& file)
{
    for (int mode = 0; mode < 2; ++mode) {
        Education education;
        education.level = levels.section(u'@', mode, mode).section(u'#', 0, 0).trimmed();
        education.degree = levels.section(u'@', mode, mode).section(u'#', 1, 1).trimmed();
        education.levelSchool = schools.section(u'@', mode, mode).section(u'#', 0, 0).trimmed();
        education.degreeSchool = schools.section(u'@', mode, mode).section(u'#', 1, 1).trimmed();
        if (education == Education{})
            continue;
        education.mode = mode == 0 ? u"全日制"_s : u"在职"_s;
        education.onForm = u"是"_s;
        file.educations.push_back(education);
    }
}

void readFamily(const QStringList& fields, CadreFile& file)
{
    std::array<QStringList, 5> columns;
    qsizetype count = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] = fields.at(firstFamilyField + int(i)).split(u'@');
        count = std::max(count, columns[i].size());
    }
    for (qsizetype row = 0; row < count; ++row) {
        const auto part = [&](std::size_t column) { return columns[column].value(row).trimmed(); };
        const Relative relative{part(0), part(1), PartialDate::parse(part(2)), part(3), part(4), {}};
        if (relative != Relative{})
            file.family.push_back(relative);
    }
}

QString familyColumn(const CadreFile& file, const std::function<QString(const Relative&)>& value)
{
    QStringList parts;
    for (const Relative& relative : file.family)
        parts += value(relative);
    while (parts.size() < familySlots)
        parts += QString();
    return parts.join(u'@');
}

QString educationColumn(const CadreFile& file, QString Education::*first, QString Education::*second)
{
    QStringList modes;
    for (const QString& mode : {u"全日制"_s, u"在职"_s}) {
        const Education* education = formEducation(file, mode);
        modes += education ? education->*first + u'#' + education->*second : u"#"_s;
    }
    return modes.join(u'@');
}

} // namespace

std::variant<FormFile, ReadFailure> readLrm(const QByteArray& bytes, const QByteArray& photo)
{
    if (bytes.size() > largestFile)
        return ReadFailure{{}, 0, QCoreApplication::translate("Exchange", "The file is larger than 20 MB and was not read.")};
    QString text = QString(decodeText(bytes)).remove(u'\r').trimmed();
    if (!text.startsWith(u'"'))
        return ReadFailure{{}, 1, QCoreApplication::translate("Exchange", "This is not an LRM file: it does not begin with a quote.")};
    text = text.mid(1, text.size() - (text.endsWith(u'"') ? 2 : 1));
    const QStringList fields = text.split(u"\",\""_s);
    if (fields.size() != fieldsOfRecord)
        return ReadFailure{{}, 1, QCoreApplication::translate("Exchange", "An LRM file has 33 fields, this one has %1.").arg(fields.size())};
    FormFile form;
    for (const auto& [index, member] : textFields)
        form.file.person.*member = fields.at(index).trimmed();
    for (const auto& [index, member] : dateFields)
        form.file.person.*member = PartialDate::parse(QString(fields.at(index)).remove(u'"'));
    form.file.person.currentPost.remove(u'\n');
    readEducation(fields.at(9), fields.at(10), form.file);
    readFamily(fields, form.file);
    takePhoto(photo, form);
    deriveRecords({}, form);
    return form;
}

Result<QByteArray> writeLrm(const CadreFile& file)
{
    QStringList fields(fieldsOfRecord);
    for (const auto& [index, member] : textFields)
        fields[index] = file.person.*member;
    for (const auto& [index, member] : dateFields)
        fields[index] = (file.person.*member).compact();
    fields[5] = partyFieldOf(file.person);
    fields[18] = rewardTextOf(file);
    fields[19] = appraisalTextOf(file);
    fields[9] = educationColumn(file, &Education::level, &Education::degree);
    fields[10] = educationColumn(file, &Education::levelSchool, &Education::degreeSchool);
    fields[20] = familyColumn(file, [](const Relative& relative) { return relative.relation; });
    fields[21] = familyColumn(file, [](const Relative& relative) { return relative.name; });
    fields[22] = familyColumn(file, [](const Relative& relative) { return relative.birth.compact(); });
    fields[23] = familyColumn(file, [](const Relative& relative) { return relative.politicalStatus; });
    fields[24] = familyColumn(file, [](const Relative& relative) { return relative.workplace; });
    const QString text = u"\""_s + fields.join(u"\",\""_s) + u"\"\r\n"_s;
    QString lost;
    for (const uint c : text.toUcs4()) {
        QStringEncoder encoder("GBK");
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
        const QByteArray bytes = encoder.encode(one);
        if (encoder.hasError() || QString(QStringDecoder("GBK").decode(bytes)) != one)
            lost += one;
    }
    if (!lost.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Exchange", "The old LRM form cannot hold these characters: %1. "
                                                             "Export LRMX instead.").arg(lost), {}};
    return QByteArray(QStringEncoder("GBK").encode(QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s)));
}

} // namespace tidui
