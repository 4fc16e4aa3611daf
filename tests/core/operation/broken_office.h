#pragma once

#include "core/cadre/cadre_json.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/rescue.h"
#include "core/sample/sample_office.h"
#include "core/store/key_slots.h"
#include "tests/core/store/sealed_office.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

namespace tidui::test {

using namespace Qt::StringLiterals;

/// What an officer reads: the files by number, the units, the views.
inline QMap<qint64, QByteArray> filesOf(Office& office)
{
    QMap<qint64, QByteArray> files;
    REQUIRE(office.forEachCadre([&files](CadreFile&& file) {
        files.insert(file.id.value, QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact));
        return true;
    }));
    return files;
}

inline QByteArray restOf(Office& office)
{
    QByteArray all;
    const auto units = office.units();
    const auto events = office.events(1000);
    REQUIRE(units);
    REQUIRE(events);
    for (const Unit& unit : *units)
        all += QByteArray::number(unit.id.value) + unit.name.toUtf8() + QByteArray::number(unit.parent.value) + '\n';
    const auto roster = office.roster();
    for (int row = 0; row < roster->size(); ++row)
        all += QByteArray::number(roster->id(row).value) + ' ' + roster->text(row, RosterColumn::Name).toUtf8() + '\n';
    for (const Event& event : *events) {
        if (event.kind != u"rescue")
            all += event.kind.toUtf8() + event.summary.toUtf8() + '\n';
    }
    return all;
}

/// An office with a backup, and a change after it.
struct BrokenOffice {
    static constexpr int people = 40;
    static constexpr qsizetype pageSize = 4096;
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QString backup = folder.filePath(u"backup.tidui"_s);
    QString target = folder.filePath(u"rescued.tidui"_s);
    Login login{u"officer"_s};
    QByteArray bytes{};
    QMap<qint64, QByteArray> files{};
    QMap<qint64, QString> names{};
    QByteArray rest{};

    void make(const char* passphrase = "")
    {
        login.passphrase = Secret(QByteArray(passphrase));
        const SampleOffice sample({.seed = 7, .people = people, .today = QDate(2026, 6, 1)});
        auto made = Office::create(path, sample.name(), login);
        REQUIRE(made);
        Office& office = **made;
        REQUIRE(office.fill(sample.units(), sample.people(), [&](int i) { return sample.person(i); }, {}));
        rename(office, 5, u"备份前"_s);
        REQUIRE(office.backUp(backup));
        rename(office, 7, u"备份后"_s);
        made->reset(); // Everything is in the file.
        const auto opened = open(path);
        REQUIRE(opened);
        files = filesOf(**opened);
        rest = restOf(**opened);
        for (const qint64 id : files.keys())
            names.insert(id, (*opened)->cadre(CadreId{id})->person.name);
        bytes = readAll(path);
    }

    static void rename(Office& office, qint64 id, const QString& name)
    {
        auto file = office.cadre(CadreId{id});
        REQUIRE(file);
        file->person.name = name;
        REQUIRE(office.save(*file));
    }

    Result<std::unique_ptr<Office>> open(const QString& file) const
    {
        return Office::open(file, Office::Mode::ReadOnly, login);
    }

    qsizetype start() const { return login.passphrase.isEmpty() ? 0 : qsizetype(sealedHeaderSize); }
    int pages() const { return int((bytes.size() - start()) / pageSize); }

    void damage(int page)
    {
        QByteArray damaged = bytes;
        const qsizetype at = start() + qsizetype(page) * pageSize;
        if (login.passphrase.isEmpty())
            damaged.replace(at, pageSize, QByteArray(pageSize, '\0'));
        else
            damaged[at + 100] = char(damaged[at + 100] ^ 1);
        writeAll(path, damaged);
    }

    /// Zeroes the pages with these bytes.
    void destroyPagesWith(const QByteArray& content)
    {
        QByteArray damaged = readAll(path);
        bool found = false;
        for (qsizetype at = damaged.indexOf(content); at >= 0; at = damaged.indexOf(content)) {
            damaged.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
            found = true;
        }
        REQUIRE(found);
        writeAll(path, damaged);
    }

    RescueReport rescued(const QString& from)
    {
        const QByteArray before = readAll(path);
        for (const auto* companion : {"", "-wal", "-shm"})
            QFile::remove(target + QLatin1String(companion));
        const auto report = rescueOffice({path, login, from}, target);
        if (!report)
            FAIL(report.error().message.toStdString() << " " << report.error().detail.toStdString());
        CHECK(readAll(path) == before);
        CHECK(QDir(folder.path())
                  .entryList({u"*.part*"_s, u"backup.tidui-*"_s, u"rescued.tidui-*"_s}, QDir::Files)
                  .isEmpty());
        return *report;
    }

    /// People that a report names, in whatever way.
    static std::set<qint64> named(const RescueReport& report)
    {
        std::set<qint64> ids;
        for (const RescueLine& line : report.lines)
            ids.insert(line.person.value);
        return ids;
    }
};

inline QStringList textsOf(const RescueReport& report)
{
    QStringList texts;
    for (const RescueLine& line : report.lines)
        texts += u"%1 %2 %3 %4 %5"_s.arg(line.person.value)
                     .arg(line.name, line.kind, rescueFindingText(line), rescueSourceText(line));
    return texts + report.remarks;
}

} // namespace tidui::test
