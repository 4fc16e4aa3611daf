#include "core/exchange/package.h"

#include "core/exchange/json_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr int formatVersion = 1;
constexpr qint64 mostPeople = 10'000'000; ///< Beyond any office; JSON numbers are exact so far.

Error wrongValue(const QString& place)
{
    return {Error::Kind::Invalid, Tr::tr("\"%1\" is missing or has a wrong value.").arg(place), {}};
}

/// Takes the members of an object one by one and remembers the first that isn't what it should be.
class Members {
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        check(value.isString(), key);
        return value.toString();
    }
    qint64 number(const QString& key, qint64 least, qint64 most)
    {
        const double value = m_object.take(key).toDouble(-1);
        const bool whole = value >= double(least) && value <= double(most) && value == double(qint64(value));
        check(whole, key);
        return whole ? qint64(value) : 0;
    }
    /// Names, none of them empty.
    QStringList names(const QJsonValue& value, const QString& place)
    {
        QStringList names;
        check(value.isArray(), place);
        for (const auto& name : value.toArray()) {
            check(!name.toString().isEmpty(), place);
            names += name.toString();
        }
        return names;
    }
    QJsonValue any(const QString& key) { return m_object.take(key); }
    void check(bool fits, const QString& place)
    {
        if (!fits && !m_wrong)
            m_wrong = wrongValue(place);
    }
    /// A key that is left is one that this program doesn't know.
    Status finished() const
    {
        if (m_wrong)
            return *m_wrong;
        if (!m_object.isEmpty())
            return Error{Error::Kind::Invalid, Tr::tr("\"%1\" is unknown.").arg(m_object.keys().first()), {}};
        return {};
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_wrong{};
};

Result<QJsonObject> objectOf(const QByteArray& message)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(message, &problem);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, Tr::tr("It is no JSON object."), problem.errorString()};
    return document.object();
}

QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString hashOf(const QByteArray& photo)
{
    return QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex());
}

/// A photo belongs to the file that names it; the sender's office has checked that it is an image.
Status checkPhoto(const QString& named, const FormFile& form)
{
    if (named.isEmpty() && form.photo.isEmpty())
        return {};
    if (form.photo.isEmpty() || hashOf(form.photo) != named)
        return Error{
            Error::Kind::Invalid, Tr::tr("The photo of %1 is missing or another one.").arg(form.file.person.name), {}};
    return {};
}

} // namespace

QByteArray manifestMessage(const PackageManifest& manifest)
{
    QJsonArray units;
    for (const QStringList& unit : manifest.units)
        units.append(QJsonArray::fromStringList(unit));
    const QJsonObject object{{u"version"_s, formatVersion},
                             {u"office"_s, manifest.office},
                             {u"made"_s, momentText(manifest.made)},
                             {u"account"_s, manifest.account},
                             {u"purpose"_s, manifest.purpose},
                             {u"people"_s, manifest.people},
                             {u"units"_s, units}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray personMessage(const CadreFile& file, const QByteArray& photo, const QStringList& unit)
{
    CadreFile carried = file;
    if (photo.isEmpty())
        carried.person.photo.clear();
    QJsonObject object = jsonFileOf(carried, photo);
    object.remove(u"id"_s); // Numbers of this office mean nothing in another.
    object.remove(u"unit_id"_s);
    object.insert(u"unit"_s, QJsonArray::fromStringList(unit));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<PackageManifest> readManifest(const QByteArray& message)
{
    const auto object = objectOf(message);
    if (!object)
        return object.error();
    Members members(*object);
    const qint64 version = members.number(u"version"_s, 1, mostPeople);
    if (version > formatVersion)
        return Error{Error::Kind::NewerSchema,
                     Tr::tr("It was made by a newer version of this program. Update this one first."),
                     {}};
    PackageManifest manifest;
    manifest.office = members.text(u"office"_s);
    const QString made = members.text(u"made"_s);
    manifest.made = QDateTime::fromString(made, Qt::ISODate);
    members.check(manifest.made.isValid() && momentText(manifest.made) == made, u"made"_s);
    manifest.account = members.text(u"account"_s);
    manifest.purpose = members.text(u"purpose"_s);
    manifest.people = members.number(u"people"_s, 0, mostPeople);
    const QJsonValue units = members.any(u"units"_s);
    members.check(units.isArray(), u"units"_s);
    for (const auto& unit : units.toArray()) {
        manifest.units.push_back(members.names(unit, u"units"_s));
        members.check(!manifest.units.back().isEmpty(), u"units"_s);
    }
    if (auto status = members.finished(); !status)
        return status.error();
    return manifest;
}

Result<FormFile> readPackagedPerson(const QByteArray& message)
{
    auto object = objectOf(message);
    if (!object)
        return object.error();
    Members members({});
    const QStringList unit = members.names(object->take(u"unit"_s), u"unit"_s);
    const QJsonValue photo = object->value(u"photo_data"_s);
    members.check(photo.isUndefined() || photo.isString(), u"photo_data"_s);
    if (auto status = members.finished(); !status)
        return status.error();
    const QString named = object->value(u"person"_s).toObject().value(u"photo"_s).toString();
    auto form = formFromJson(std::move(*object));
    if (!form)
        return form.error();
    if (form->file.person.name.isEmpty())
        return wrongValue(u"person.name"_s);
    if (auto status = checkPhoto(named, *form); !status)
        return status.error();
    form->unit = unit;
    return form;
}

Error PackageReader::inFile(const Error& error) const
{
    const QString message =
        m_started
            ? Tr::tr("Person %2 of the data package %1 can't be read: %3 Nothing of it is used; have it made again.")
                  .arg(m_name, QString::number(taken() + 1), error.message)
            : Tr::tr("The manifest of the data package %1 can't be read: %2 Nothing of it is used.")
                  .arg(m_name, error.message);
    return {error.kind, message, error.detail};
}

Status PackageReader::take(const QByteArray& message)
{
    if (!m_started) {
        auto manifest = readManifest(message);
        if (!manifest)
            return inFile(manifest.error());
        m_package.manifest = std::move(*manifest);
        m_units = {m_package.manifest.units.begin(), m_package.manifest.units.end()};
        m_started = true;
        return {};
    }
    if (taken() == expected())
        return Error{Error::Kind::Invalid,
                     Tr::tr("The data package %1 holds more people than the %2 of its manifest. Nothing of it is used; "
                            "have it made again.")
                         .arg(m_name, QString::number(expected())),
                     {}};
    auto person = readPackagedPerson(message);
    if (!person)
        return inFile(person.error());
    if (!person->unit.isEmpty() && !m_units.contains(person->unit))
        return inFile(wrongValue(u"unit"_s));
    m_package.people.push_back(std::move(*person));
    return {};
}

Result<Package> PackageReader::finish() &&
{
    if (!m_started || taken() != expected())
        return Error{Error::Kind::Invalid,
                     Tr::tr("The data package %1 holds %2 people, its manifest says %3. Nothing of it is used; have it "
                            "made again.")
                         .arg(m_name, QString::number(taken()), QString::number(expected())),
                     {}};
    return std::move(m_package);
}

} // namespace tidui
