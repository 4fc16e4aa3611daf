#include "tests/fuzz/entries.h"

#include "core/base/partial_date.h"
#include "core/cadre/cadre_json.h"
#include "core/cadre/code_table.h"
#include "core/cadre/identity_number.h"
#include "core/cadre/resume.h"
#include "core/cadre/roster_row.h"
#include "core/exchange/honours.h"
#include "core/exchange/json_file.h"
#include "core/exchange/lrm.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/party_field.h"
#include "core/exchange/source.h"
#include "core/exchange/text_file.h"
#include "core/regulation/rule_book.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/use_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <zip.h>

namespace tidui::fuzz {

namespace {

const FormFile* formOf(const std::variant<FormFile, ReadFailure>& result)
{
    if (const auto* failure = std::get_if<ReadFailure>(&result))
        promise(!failure->message.isEmpty(), "A file is refused without a reason.");
    return std::get_if<FormFile>(&result);
}

/// For readers that take a path.
QString storedAs(QTemporaryFile& file, const QByteArray& bytes)
{
    promise(file.open() && file.write(bytes) == bytes.size() && file.flush(), "The temporary file can't be written.");
    return file.fileName();
}

QString packedIn(const QTemporaryDir& folder, const QByteArray& document)
{
    const QString path = folder.filePath(QStringLiteral("packed.docx"));
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    promise(zip, "The document can't be made.");
    zip_source_t* source = zip_source_buffer(zip, document.constData(), zip_uint64_t(document.size()), 0);
    const auto entry = zip_file_add(zip, "word/document.xml", source, 0);
    promise(entry >= 0 && zip_set_file_compression(zip, zip_uint64_t(entry), ZIP_CM_STORE, 0) == 0 &&
                zip_close(zip) == 0,
            "The document can't be made.");
    return path;
}

} // namespace

void useFile(const CadreFile& file)
{
    (void)rosterRow(file);
    const QByteArray json = QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact);
    const auto again = cadreFromJson(QJsonDocument::fromJson(json).object());
    promise(bool(again), "A file's own JSON is refused.");
    promise(QJsonDocument(toJson(*again)).toJson(QJsonDocument::Compact) == json, "JSON changes on its way.");
    const auto exported = readLrmx(writeLrmx(file, {}));
    promise(std::holds_alternative<FormFile>(exported), "An exported file can't be read.");
}

void feedLrmx(const QByteArray& bytes)
{
    const auto result = readLrmx(bytes);
    const FormFile* form = formOf(result);
    if (!form)
        return;
    useFile(form->file);
    const QByteArray written = writeLrmx(form->file, form->photo);
    const auto second = readLrmx(written);
    const FormFile* again = formOf(second);
    promise(again, "An exported file can't be read.");
    promise(again->photo == form->photo, "An exported file loses the photo.");
    promise(writeLrmx(again->file, again->photo) == written,
            "An exported file changes when it is read and exported again.");
}

void feedLrm(const QByteArray& bytes)
{
    const auto result = readLrm(bytes, bytes.right(64));
    const FormFile* form = formOf(result);
    if (!form)
        return;
    useFile(form->file);
    (void)writeLrm(form->file);
}

void feedJson(const QByteArray& bytes)
{
    const SourceContent content = readJson(bytes, QStringLiteral("fuzz.json"));
    for (const FormFile& form : content.forms)
        useFile(form.file);
    for (const ReadFailure& failure : content.failures)
        promise(!failure.message.isEmpty(), "A file is refused without a reason.");
}

void feedResume(const QByteArray& bytes)
{
    const auto first = parseResume(QString::fromUtf8(bytes));
    const QString once = formatResume(first);
    const auto second = parseResume(once);
    promise(second.size() <= first.size(), "A résumé that was written has more entries.");
    promise(formatResume(second) == once, "A résumé changes when it is written again.");
}

void feedPartyField(const QByteArray& bytes)
{
    const QString once = formatPartyField(parsePartyField(QString::fromUtf8(bytes)));
    promise(formatPartyField(parsePartyField(once)) == once, "The party field changes when it is written again.");
}

void feedHonours(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Honours honours = parseHonours(text);
    (void)formatHonours(honours.rewards, honours.sanctions);
    (void)formatAppraisals(parseAppraisals(text), 3);
}

void feedZip(const QByteArray& bytes)
{
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("XXXXXX.zip")));
    const SourceList list = listSources({storedAs(file, bytes)});
    for (const ReadFailure& failure : list.failures)
        promise(!failure.message.isEmpty(), "An archive is refused without a reason.");
    SourceReader reader;
    for (const SourceEntry& entry : list.entries) {
        const SourceContent content = reader.read(entry);
        for (const FormFile& form : content.forms)
            useFile(form.file);
        for (const ReadFailure& failure : content.failures)
            promise(!failure.message.isEmpty(), "A file is refused without a reason.");
    }
}

/// As a file, and as the text part of one that is otherwise in order: most changes of a packed file are noticed before
/// its text is read.
void feedDocx(const QByteArray& bytes)
{
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("XXXXXX.docx")));
    const QTemporaryDir folder;
    for (const QString& path : {storedAs(file, bytes), packedIn(folder, bytes)}) {
        const auto text = readText(path);
        promise(text || !text.error().message.isEmpty(), "A document is refused without a reason.");
    }
}

void feedRules(const QByteArray& bytes)
{
    const auto book = RuleBook::load({{QStringLiteral("fuzz.json"), bytes}});
    promise(book || !book.error().message.isEmpty(), "A file of rules is refused without a reason.");
    if (book)
        (void)book->asOf(QDate(2026, 6, 1)).inForce(QDate(2026, 6, 1));
}

void feedProvision(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    OfficeProvision provision;
    provision.id = OfficeProvisionId{1};
    provision.purpose = text("purpose");
    provision.subject = text("subject");
    provision.key = text("key");
    provision.from = QDate::fromString(text("from"), Qt::ISODate);
    provision.to = QDate::fromString(text("to"), Qt::ISODate);
    provision.instrument = text("instrument");
    provision.article = text("article");
    provision.text = text("text");
    provision.document = text("document");
    provision.entered = QDate(2026, 6, 1); // Without one it would be refused before anything of it is read.
    provision.terms = object.value(QLatin1String("terms")).toObject();
    const OverlaidRules rules = builtInRules().overlaid({provision});
    for (const ProvisionProblem& problem : rules.problems)
        promise(!problem.reason.isEmpty(), "A provision is refused without a reason.");
    (void)rules.book.inForce(QDate(2026, 6, 1));
}

void feedDate(const QByteArray& bytes)
{
    const auto date = PartialDate::parse(QString::fromUtf8(bytes));
    promise(PartialDate::parse(date.stored()) == date, "A stored date changes when it is read.");
    for (const QString& written : {date.display(), date.compact(), date.chinese()})
        promise(!date.isDate() || PartialDate::parse(written) == date, "A written date changes when it is read.");
}

void feedIdentity(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const IdentityNumber number = readIdentityNumber(text);
    promise(number.wellFormed || !number.checksumFits, "A checksum fits what is no identity number.");
    (void)identityChecksum(text);
    const QString modern = fromFifteenDigits(text);
    promise(modern.isEmpty() || readIdentityNumber(modern).checksumFits,
            "A number of 15 digits gets a wrong checksum.");
}

void feedCodeTable(const QByteArray& bytes)
{
    const auto table = loadCodeTable(bytes, QStringLiteral("fuzz.json"));
    promise(table || !table.error().message.isEmpty(), "A code table is refused without a reason.");
    if (!table)
        return;
    for (const CodeEntry& entry : table->entries())
        promise(table->find(entry.name), "A value of a code table can't be found.");
}

} // namespace tidui::fuzz
