#include "core/exchange/source.h"

#include "core/exchange/json_file.h"
#include "core/exchange/lrm.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/roster_sheet.h"
#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr zip_uint64_t largestArchive =
    200ULL * 1024 * 1024; // Of all its files unpacked, as the national system allows.
constexpr qint64 mostEntries = 300'000;

QString suffixOf(const QString& name)
{
    return QFileInfo(name).suffix().toLower();
}

bool isWorkbook(const QString& name)
{
    const QString suffix = suffixOf(name);
    return suffix == u"xlsx" || suffix == u"xlsm";
}

bool isPersonFile(const QString& name)
{
    const QString suffix = suffixOf(name);
    return suffix == u"lrmx" || suffix == u"lrm" || suffix == u"json" || isWorkbook(name);
}

/// What Excel and WPS put beside a workbook while it is open: ~$name.xlsx.
bool isLockFile(const QString& name)
{
    return name.section(u'/', -1).startsWith(u"~$");
}

ReadFailure oldWorkbook(const QString& name)
{
    return {name, 0,
            QCoreApplication::translate("Exchange",
                                        "This is an old Excel file (.xls). Open it in Excel or WPS and save it "
                                        "as .xlsx.")};
}

struct CloseZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ZipPointer = std::unique_ptr<zip_t, CloseZip>;

ZipPointer openZip(const QString& path)
{
    return ZipPointer(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
}

void listZip(const QString& path, SourceList& list)
{
    const ZipPointer archive = openZip(path);
    if (!archive) {
        list.failures.push_back(
            {path, 0, QCoreApplication::translate("Exchange", "The zip can't be opened. Pack it again.")});
        return;
    }
    const qint64 count = zip_get_num_entries(archive.get(), 0);
    std::vector<SourceEntry> entries;
    QHash<QString, qint64> photos;
    zip_uint64_t total = 0;
    for (qint64 index = 0; index < std::min(count, mostEntries); ++index) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), zip_uint64_t(index), ZIP_FL_ENC_RAW, &stat) != 0)
            continue;
        const QString name = decodeText(QByteArray(stat.name));
        total += std::min(stat.size, largestArchive + 1); // What a file claims may be more than can be counted.
        if (suffixOf(name) == u"pic" || suffixOf(name) == u"jpg")
            photos.insert(name.section(u'.', 0, -2).toLower(), index);
        else if (isLockFile(name))
            continue;
        else if (isPersonFile(name))
            entries.push_back({path + u'!' + name, path, index, -1});
        else if (suffixOf(name) == u"xls")
            list.failures.push_back(oldWorkbook(path + u'!' + name));
    }
    if (total > largestArchive || count > mostEntries) {
        list.failures.push_back(
            {path, 0,
             QCoreApplication::translate("Exchange", "The zip holds more than 200 MB or too many files. Unpack it and "
                                                     "import the folder.")});
        return;
    }
    for (SourceEntry& entry : entries)
        entry.photo = photos.value(entry.name.section(u'!', 1).section(u'.', 0, -2).toLower(), -1);
    list.entries.insert(list.entries.end(), entries.begin(), entries.end());
}

void listPath(const QString& path, SourceList& list)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        list.failures.push_back({path, 0, QCoreApplication::translate("Exchange", "There is no such file or folder.")});
    } else if (info.isDir()) {
        QStringList found;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found += walk.next();
        found.sort();
        for (const QString& file : found) {
            const bool isOfPeople = isPersonFile(file) || suffixOf(file) == u"zip" || suffixOf(file) == u"xls";
            if (isOfPeople && !isLockFile(file))
                listPath(file, list);
        }
    } else if (isLockFile(path)) {
        list.failures.push_back({path, 0,
                                 QCoreApplication::translate("Exchange", "This file is a mark that a workbook is open. "
                                                                         "Close the workbook and choose it itself.")});
    } else if (suffixOf(path) == u"xls") {
        list.failures.push_back(oldWorkbook(path));
    } else if (suffixOf(path) == u"zip") {
        listZip(path, list);
    } else if (isPersonFile(path)) {
        list.entries.push_back({path, path, -1, -1});
    } else {
        list.failures.push_back({path, 0,
                                 QCoreApplication::translate(
                                     "Exchange", "Only .xlsx, .lrmx, .lrm, .json and .zip files can be imported.")});
    }
}

QByteArray photoBeside(const QString& path)
{
    const QFileInfo info(path);
    for (const QString& suffix : {u"pic"_s, u"PIC"_s, u"Pic"_s, u"jpg"_s, u"JPG"_s}) {
        QFile file(info.dir().filePath(info.completeBaseName() + u'.' + suffix));
        if (file.size() <= largestFile && file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

} // namespace

SourceList listSources(const QStringList& paths)
{
    SourceList list;
    for (const QString& path : paths)
        listPath(path, list);
    return list;
}

struct SourceReader::Archive {
    QString path{};
    ZipPointer zip{};

    std::optional<QByteArray> bytes(const QString& wanted, qint64 index)
    {
        if (path != wanted) {
            zip = openZip(wanted);
            path = wanted;
        }
        zip_stat_t stat;
        if (!zip || zip_stat_index(zip.get(), zip_uint64_t(index), 0, &stat) != 0 ||
            stat.size > zip_uint64_t(largestFile))
            return std::nullopt;
        zip_file_t* file = zip_fopen_index(zip.get(), zip_uint64_t(index), 0);
        if (!file)
            return std::nullopt;
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        const qint64 read = zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        return read == content.size() ? std::optional(content) : std::nullopt;
    }
};

SourceReader::SourceReader() : m_archive(std::make_unique<Archive>()) {}

SourceReader::~SourceReader() = default;

SourceContent SourceReader::read(const SourceEntry& entry)
{
    std::optional<QByteArray> bytes;
    QByteArray photo;
    const bool old = suffixOf(entry.name) == u"lrm";
    if (entry.index >= 0) {
        bytes = m_archive->bytes(entry.path, entry.index);
        if (old && entry.photo >= 0)
            photo = m_archive->bytes(entry.path, entry.photo).value_or(QByteArray());
    } else {
        QFile file(entry.path);
        const qint64 largest = isWorkbook(entry.name) ? largestWorkbook : largestFile;
        if (file.open(QIODevice::ReadOnly) && (file.size() <= largest || suffixOf(entry.name) == u"json"))
            bytes = file.readAll();
        if (old)
            photo = photoBeside(entry.path);
    }
    if (!bytes)
        return {
            {},
            {{entry.name, 0,
              isWorkbook(entry.name) && entry.index < 0
                  ? QCoreApplication::translate("Exchange", "The file can't be read, or it is larger than 64 MB.")
                  : QCoreApplication::translate("Exchange", "The file can't be read, or it is larger than 20 MB.")}}};
    if (isWorkbook(entry.name))
        return readRoster(std::move(*bytes), entry.name);
    if (suffixOf(entry.name) == u"json")
        return readJson(*bytes, entry.name);
    auto result = old ? readLrm(*bytes, photo) : readLrmx(*bytes);
    if (auto* failure = std::get_if<ReadFailure>(&result)) {
        failure->file = entry.name;
        return {{}, {*failure}};
    }
    return {{std::move(std::get<FormFile>(result))}, {}};
}

} // namespace tidui
