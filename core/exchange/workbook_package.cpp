#include "core/exchange/workbook_package.h"

#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr zip_int64_t mostEntries = 20'000;
constexpr qint64 largestSmallPart = 16 * 1024 * 1024;
constexpr qint64 largestRatio = 250; // Of parts that are not small. Sheets of one word repeated reach about 100.

/// A part while it is unpacked. What the directory says of its size is checked, but not relied on.
class PartStream : public QIODevice {
public:
    PartStream(zip_t* zip, const zip_stat_t& stat, qint64 largest)
        : m_file(zip_fopen_index(zip, stat.index, 0), &zip_fclose), m_largest(largest), m_packed(qint64(stat.comp_size))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool isBroken() const { return m_broken; }
    bool isTooLarge() const { return m_tooLarge; }

    /// Reads what the parser left, since only the end of a part is compared with its checksum.
    void finish()
    {
        std::array<char, 4096> rest;
        while (readData(rest.data(), qint64(rest.size())) > 0) {
        }
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (!m_file || m_broken || m_tooLarge) {
            m_broken = m_broken || !m_file;
            return -1;
        }
        const qint64 read = zip_fread(m_file.get(), data, zip_uint64_t(size));
        m_broken = read < 0;
        m_read += std::max<qint64>(read, 0);
        m_tooLarge = m_read > m_largest || (m_read > largestSmallPart && m_read / largestRatio > m_packed);
        return m_tooLarge ? -1 : read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, decltype(&zip_fclose)> m_file;
    qint64 m_largest;
    qint64 m_packed;
    qint64 m_read = 0;
    bool m_broken = false;
    bool m_tooLarge = false;
};

/// An OLE2 compound file: an .xls of Excel 97 to 2003, or an .xlsx in the envelope of its password (MS-OFFCRYPTO 2.3).
Error notOfTheseDays(const QByteArray& bytes, const QString& name)
{
    static const QByteArray envelope = [] {
        QByteArray wide;
        for (const char c : QByteArray("EncryptedPackage"))
            wide += QByteArray{1, c} + '\0';
        return wide;
    }();
    if (bytes.contains(envelope))
        return {Error::Kind::Invalid,
                Tr::tr("%1 is protected by a password. Open it in Excel or WPS, remove the password and save it.")
                    .arg(name),
                {}};
    return {Error::Kind::Invalid,
            Tr::tr("%1 has the old Excel form (.xls). Open it in Excel or WPS and save it as .xlsx.").arg(name),
            {}};
}

/// What a part's relation points to: from the root, or from the part's own folder.
QString resolved(const QString& target, const QString& part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    QString path = target.startsWith(u'/') || folder.isEmpty() ? target : folder + u'/' + target;
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return QDir::cleanPath(path);
}

} // namespace

struct WorkbookPackage::Zip {
    QByteArray bytes{};
    zip_t* archive = nullptr;

    explicit Zip(QByteArray content) : bytes(std::move(content))
    {
        zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
        archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
        if (!archive && source)
            zip_source_free(source);
    }
    ~Zip()
    {
        if (archive)
            zip_discard(archive);
    }
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;
};

WorkbookPackage::WorkbookPackage(std::unique_ptr<Zip> zip, QString name)
    : m_zip(std::move(zip)), m_name(std::move(name))
{
}

WorkbookPackage::~WorkbookPackage() = default;

Error WorkbookPackage::damaged(const QString& detail) const
{
    return {
        Error::Kind::Invalid,
        Tr::tr("%1 is damaged or no Excel workbook. Open it in Excel or WPS and save it again as .xlsx.").arg(m_name),
        detail};
}

Error WorkbookPackage::tooLarge() const
{
    return {Error::Kind::Invalid,
            Tr::tr("%1 holds more than can be read. Delete unneeded sheets and pictures, or split it.").arg(m_name),
            {}};
}

Result<std::unique_ptr<WorkbookPackage>> WorkbookPackage::open(QByteArray bytes, const QString& name)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return notOfTheseDays(bytes, name);
    const bool fits = bytes.size() <= largestWorkbook;
    std::unique_ptr<WorkbookPackage> package(new WorkbookPackage(std::make_unique<Zip>(std::move(bytes)), name));
    if (!fits)
        return package->tooLarge();
    if (!package->m_zip->archive)
        return package->damaged(u"no zip"_s);
    if (zip_get_num_entries(package->m_zip->archive, 0) > mostEntries)
        return package->tooLarge();
    return package;
}

Status WorkbookPackage::read(const QString& part, qint64 largest,
                             const std::function<bool(QXmlStreamReader&)>& visit) const
{
    zip_stat_t stat;
    const QByteArray name = part.toUtf8();
    if (zip_stat(m_zip->archive, name.constData(), ZIP_FL_NOCASE, &stat) != 0) // OPC names have no case.
        return damaged(part);
    if (stat.size > zip_uint64_t(largest))
        return tooLarge();
    PartStream stream(m_zip->archive, stat, largest);
    QXmlStreamReader xml(&stream);
    while (!xml.atEnd() && !xml.hasError()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(part + u": DTD"_s);
        if (token == QXmlStreamReader::StartElement && !visit(xml))
            return {};
    }
    if (!xml.hasError())
        stream.finish();
    if (stream.isTooLarge())
        return tooLarge();
    if (xml.hasError() || stream.isBroken())
        return damaged(part + u": "_s + xml.errorString());
    return {};
}

Result<QList<WorkbookPackage::Relation>> WorkbookPackage::relations(const QString& part) const
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    QList<Relation> found;
    const auto status = read(part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s, largestSmallPart,
                             [&](QXmlStreamReader& xml) {
                                 const auto attributes = xml.attributes();
                                 if (xml.name() == u"Relationship" && attributes.value(u"TargetMode"_s) != u"External")
                                     found += {attributes.value(u"Id"_s).toString(),
                                               attributes.value(u"Type"_s).toString().section(u'/', -1),
                                               resolved(attributes.value(u"Target"_s).toString(), part)};
                                 return true;
                             });
    if (!status)
        return status.error();
    return found;
}

QString cellText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    int texts = 0;
    int guides = 0;
    while (depth > 0 && !xml.hasError()) {
        const auto token = xml.readNext();
        const int step = token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (step != 0) {
            depth += step;
            const auto name = xml.name();
            texts += name == u"t" || name == u"v" ? step : 0;
            guides += name == u"rPh" ? step : 0;
        } else if (token == QXmlStreamReader::Characters && texts > 0 && guides == 0) {
            text += xml.text();
        }
    }
    return text;
}

} // namespace tidui
