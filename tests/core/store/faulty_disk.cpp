#include "tests/core/store/faulty_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace tidui::test {

namespace {

sqlite3_vfs* under = nullptr; ///< The system's VFS.

/// An open file; the one of the system follows it in memory.
struct DiskFile {
    sqlite3_file base{};
    FaultyDisk* disk = nullptr;
    UnsyncedFile* content = nullptr; ///< Null for a temporary file, which no loss of power leaves.
};

DiskFile& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<DiskFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<DiskFile*>(file) + 1);
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    if (const int error = fileOf(file).disk->enter(FaultyDisk::Call::Read))
        return error;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const DiskFile& given = fileOf(file);
    const int error = given.disk->enter(FaultyDisk::Call::Write);
    const int written = error == SQLITE_FULL ? size / 2 : size;
    if (error && error != SQLITE_FULL)
        return error;
    if (given.content)
        given.content->write(offset, QByteArray(static_cast<const char*>(bytes), written));
    const int status = realOf(file)->pMethods->xWrite(realOf(file), bytes, written, offset);
    return error ? error : status;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const DiskFile& given = fileOf(file);
    if (const int error = given.disk->enter(FaultyDisk::Call::Truncate))
        return error;
    if (given.content)
        given.content->truncate(size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

/// Doesn't ask the system to sync: no power is really lost.
int syncFile(sqlite3_file* file, int)
{
    const DiskFile& given = fileOf(file);
    if (const int error = given.disk->enter(FaultyDisk::Call::Sync))
        return error;
    if (given.content)
        given.content->sync();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (const int error = fileOf(file).disk->enter(FaultyDisk::Call::Lock))
        return error;
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file* file, int* reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    // The system would grow the file by itself, past the record of what was written.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_NOTFOUND;
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    if (flags & SQLITE_SHM_LOCK) {
        if (const int error = fileOf(file).disk->enter(FaultyDisk::Call::Lock))
            return error;
    }
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

/// Version 2: with shared memory for the WAL, without mapping the file itself, which would pass us by.
const sqlite3_io_methods methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile,    sizeOfFile,  lockFile,        unlockFile, checkReserved,
                                 controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,     unmapShared, nullptr,         nullptr};

FaultyDisk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<FaultyDisk*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* granted)
{
    DiskFile* opened = new (file) DiskFile{{}, &diskOf(vfs), nullptr};
    realOf(file)->pMethods = nullptr;
    if (const int error = opened->disk->enter(FaultyDisk::Call::Open))
        return error;
    const bool existed = name && QFile::exists(QFile::decodeName(name));
    const int status = under->xOpen(under, name, realOf(file), flags, granted);
    if (status != SQLITE_OK)
        return status;
    opened->base.pMethods = &methods;
    if (name && !(flags & SQLITE_OPEN_DELETEONCLOSE))
        opened->content = opened->disk->opened(name, existed);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    if (const int error = diskOf(vfs).enter(FaultyDisk::Call::Delete))
        return error;
    const int status = under->xDelete(under, name, 0);
    if (status == SQLITE_OK)
        diskOf(vfs).removed(name, syncFolder != 0);
    return status;
}

sqlite3_vfs& ourVfs()
{
    static sqlite3_vfs vfs{};
    return vfs;
}

std::optional<QByteArray> contentOf(const QByteArray& name)
{
    QFile file(QFile::decodeName(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void replace(const QByteArray& name, const std::optional<QByteArray>& content)
{
    QFile file(QFile::decodeName(name));
    file.remove();
    if (content && (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size()))
        qFatal("The test can't write %s.", name.constData());
}

int errorOf(FaultyDisk::Call call)
{
    switch (call) {
    case FaultyDisk::Call::Open:
        return SQLITE_CANTOPEN;
    case FaultyDisk::Call::Read:
        return SQLITE_IOERR_READ;
    case FaultyDisk::Call::Write:
        return SQLITE_IOERR_WRITE;
    case FaultyDisk::Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FaultyDisk::Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case FaultyDisk::Call::Lock:
        return SQLITE_IOERR_LOCK;
    case FaultyDisk::Call::Delete:
        break;
    }
    return SQLITE_IOERR_DELETE;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    under = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = ourVfs();
    vfs = *under; // Names, time and chance stay the system's; each of its functions is given its own VFS or needs none.
    vfs.szOsFile = int(sizeof(DiskFile)) + under->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "tidui-faulty-disk";
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = [](sqlite3_vfs*, const char* name, int flags, int* result) {
        return under->xAccess(under, name, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs*, const char* name, int size, char* path) {
        return under->xFullPathname(under, name, size, path);
    };
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&ourVfs());
    sqlite3_vfs_register(under, 1);
}

void FaultyDisk::work()
{
    m_files.clear();
    expect({}, 0);
}

void FaultyDisk::failAt(const Fault& fault)
{
    expect(fault, 0);
}

void FaultyDisk::losePowerAtSync(int number)
{
    expect({}, number);
}

void FaultyDisk::expect(const Fault& fault, int lossAt)
{
    m_counts = {};
    m_fault = fault;
    m_lossAt = lossAt;
    m_failures = 0;
    m_powerLost = false;
}

void FaultyDisk::losePower()
{
    m_powerLost = true;
    ++m_failures;
}

void FaultyDisk::restart(quint32 seed)
{
    std::mt19937 chance(seed);
    for (const auto& [name, file] : m_files) {
        replace(name, file.afterLoss(chance));
        // Shared memory is never synced: whatever stands there must not be believed.
        const QByteArray shared = name + "-shm";
        if (QFile::exists(QFile::decodeName(shared)))
            replace(shared, QByteArray(32768, char(chance())));
    }
    work();
}

int FaultyDisk::enter(Call call)
{
    const int number = ++m_counts.at(std::size_t(call));
    if (call == Call::Sync && number == m_lossAt)
        losePower();
    if (m_powerLost)
        return errorOf(call);
    const bool fails =
        m_fault.at > 0 && call == m_fault.call && (number == m_fault.at || (m_fault.lasting && number > m_fault.at));
    if (!fails)
        return SQLITE_OK;
    ++m_failures;
    return m_fault.full ? SQLITE_FULL : errorOf(call);
}

UnsyncedFile* FaultyDisk::opened(const QByteArray& name, bool existed)
{
    auto place = m_files.find(name);
    if (place == m_files.end())
        place = m_files.emplace(name, UnsyncedFile(existed ? contentOf(name) : std::nullopt)).first;
    if (!existed)
        place->second.create();
    return &place->second;
}

void FaultyDisk::removed(const QByteArray& name, bool certain)
{
    const auto place = m_files.find(name);
    if (place == m_files.end())
        return;
    place->second.remove();
    if (certain)
        place->second.sync();
}

} // namespace tidui::test
