#include "core/store/sealed_vfs.h"

#include "core/store/sealed_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QUrl>

#include <new>
#include <unordered_map>
#include <variant>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr const char* vfsName = "tidui-sealed";

/// The keys lent at the moment. Never in a URI itself: SQLite copies names, and prints them in messages.
class Lending {
public:
    static Lending& instance()
    {
        static Lending lending;
        return lending;
    }
    qint64 lend(FileKey key)
    {
        const QMutexLocker lock(&m_mutex);
        m_keys.emplace(++m_last, std::move(key));
        return m_last;
    }
    void takeBack(qint64 number)
    {
        const QMutexLocker lock(&m_mutex);
        m_keys.erase(number);
    }
    FileKey key(qint64 number)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_keys.find(number);
        return found == m_keys.end() ? nullptr : found->second;
    }

private:
    QMutex m_mutex{};
    qint64 m_last = 0;
    std::unordered_map<qint64, FileKey> m_keys{};
};

/// What SQLite holds of an open file; the file of the system's VFS stands behind it in the same memory.
struct SealedFile {
    sqlite3_file base;
    std::variant<SealedPages, SealedLog, EmptyJournal> content;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
static_assert(sizeof(SealedFile) % alignof(std::max_align_t) == 0 || sizeof(SealedFile) % 8 == 0);

SealedFile& sealedFile(sqlite3_file* file)
{
    return *reinterpret_cast<SealedFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return sealedFile(file).real();
}

int closeFile(sqlite3_file* file)
{
    SealedFile& own = sealedFile(file);
    const int code = own.real()->pMethods->xClose(own.real());
    own.~SealedFile();
    return code;
}

int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
{
    return std::visit([&](auto& content) { return content.read(real(file), to, amount, offset); },
                      sealedFile(file).content);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    return std::visit([&](auto& content) { return content.write(real(file), from, amount, offset); },
                      sealedFile(file).content);
}

/// Others may write the file before the next lock, or have written it before this one.
void locksChange(sqlite3_file* file)
{
    if (auto* pages = std::get_if<SealedPages>(&sealedFile(file).content))
        pages->locksChange();
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    locksChange(file);
    const auto physical = std::visit([&](auto& content) { return content.physical(size); }, sealedFile(file).content);
    return real(file)->pMethods->xTruncate(real(file), physical);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const int code = real(file)->pMethods->xFileSize(real(file), size);
    *size = std::visit([&](auto& content) { return content.logical(*size); }, sealedFile(file).content);
    return code;
}

int control(sqlite3_file* file, int operation, void* argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT: // These count in SQLite's offsets, or would map the sealed file into memory.
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_MMAP_SIZE:
        return SQLITE_NOTFOUND;
    default:
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }
}

/// Atomic writes of the disk's sectors are not those of our pages.
int characteristics(sqlite3_file* file)
{
    constexpr int kept = SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL |
                         SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
    // Without the first, SQLite would write frames in parts that fit sectors.
    return (real(file)->pMethods->xDeviceCharacteristics(real(file)) & kept) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods methods{
    2, // Without mapping into memory.
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    [](sqlite3_file* file, int flags) { return real(file)->pMethods->xSync(real(file), flags); },
    fileSize,
    [](sqlite3_file* file, int level) {
        locksChange(file);
        return real(file)->pMethods->xLock(real(file), level);
    },
    [](sqlite3_file* file, int level) {
        locksChange(file);
        return real(file)->pMethods->xUnlock(real(file), level);
    },
    [](sqlite3_file* file, int* held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); },
    control,
    [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); },
    characteristics,
    [](sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
        return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
    },
    [](sqlite3_file* file, int offset, int count, int flags) {
        locksChange(file);
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    },
    [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); },
    [](sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    nullptr,
    nullptr,
};

/// The pages or the log, by the key that was lent or that of the main file; nothing if it may not be opened.
std::optional<std::variant<SealedPages, SealedLog, EmptyJournal>> contentFor(const char* name, int flags)
{
    if (flags & SQLITE_OPEN_WAL) {
        SealedFile& main = sealedFile(sqlite3_database_file_object(name));
        const auto& pages = std::get<SealedPages>(main.content);
        return SealedLog(pages.key(), pages.id());
    }
    if (name && (flags & SQLITE_OPEN_MAIN_JOURNAL)) {
        sqlite3_int64 size = 0;
        sqlite3_file* main = sqlite3_database_file_object(name);
        if (main->pMethods->xFileSize(main, &size) == SQLITE_OK && size == 0)
            return EmptyJournal();
    }
    if (!name || !(flags & SQLITE_OPEN_MAIN_DB))
        return {}; // Journals and temporary files: never written, rather than sealed in yet another way.
    const FileKey key = Lending::instance().key(sqlite3_uri_int64(name, "key", 0));
    const auto header = readHeader(QFile::decodeName(name));
    if (!key || !header || !authenticateHeader(QFile::decodeName(name), *key))
        return {};
    return SealedPages(key, header->file);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    auto content = contentFor(name, flags);
    if (!content)
        return SQLITE_CANTOPEN;
    auto* own = new (file) SealedFile{{nullptr}, std::move(*content)};
    auto* system = static_cast<sqlite3_vfs*>(vfs->pAppData);
    const int code = system->xOpen(system, name, own->real(), flags, outFlags);
    if (code == SQLITE_OK)
        own->base.pMethods = &methods;
    else
        own->~SealedFile();
    return code;
}

sqlite3_vfs* systemOf(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

/// A VFS with another way to open files: it finds, deletes and locks them as ever.
sqlite3_vfs sealedOver(sqlite3_vfs* system)
{
    sqlite3_vfs vfs = *system;
    vfs.zName = vfsName;
    vfs.pNext = nullptr;
    vfs.pAppData = system;
    vfs.szOsFile = int(sizeof(SealedFile)) + system->szOsFile;
    vfs.xOpen = openFile;
    // These may need what belongs to their own VFS.
    vfs.xDelete = [](sqlite3_vfs* own, const char* name, int sync) {
        return systemOf(own)->xDelete(systemOf(own), name, sync);
    };
    vfs.xAccess = [](sqlite3_vfs* own, const char* name, int flags, int* result) {
        return systemOf(own)->xAccess(systemOf(own), name, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs* own, const char* name, int size, char* path) {
        return systemOf(own)->xFullPathname(systemOf(own), name, size, path);
    };
    return vfs;
}

QString fileUri(const QString& path, const char* vfs)
{
    const QString whole = QFileInfo(path).absoluteFilePath(); // "//" at its start would name a machine.
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(whole, "/")) + u"?vfs="_s + QLatin1String(vfs);
}

/// Over the VFS that is the default now.
void registerVfs()
{
    static QMutex mutex;
    static sqlite3_vfs vfs{};
    const QMutexLocker lock(&mutex);
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    if (vfs.pAppData == system)
        return;
    sqlite3_vfs_unregister(&vfs);
    vfs = sealedOver(system);
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace

LentKey::LentKey(FileKey key) : m_number(Lending::instance().lend(std::move(key)))
{
    registerVfs();
}

LentKey::~LentKey()
{
    Lending::instance().takeBack(m_number);
}

QString LentKey::uri(const QString& path) const
{
    return fileUri(path, vfsName) + u"&key=%1"_s.arg(m_number);
}

QString plainUri(const QString& path)
{
    return fileUri(path, sqlite3_vfs_find(nullptr)->zName);
}

void reserveSealBytes(sqlite3* handle)
{
    int bytes = int(sealOverhead);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

quint64 damagedPage(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || file->pMethods != &methods)
        return 0;
    return std::get<SealedPages>(sealedFile(file).content).damagedPage();
}

Error sealDamaged(quint64 page)
{
    const QString message = QCoreApplication::translate("Seal", "Page %1 of the protected office file was changed or "
                                                                "damaged; it was not read. Restore a backup.")
                                .arg(page);
    return {Error::Kind::Database, message, u"sealed page %1 refused"_s.arg(page)};
}

} // namespace tidui
