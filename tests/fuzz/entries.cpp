#include "tests/fuzz/entries.h"

#include "core/cadre/cadre_json.h"
#include "core/cadre/resume.h"
#include "core/cadre/roster_row.h"
#include "core/exchange/honours.h"
#include "core/exchange/json_file.h"
#include "core/exchange/lrm.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/party_field.h"

#include <QJsonDocument>

namespace tidui::fuzz {

namespace {

void promise(bool kept, const char* what)
{
    if (!kept)
        qFatal("%s", what);
}

/// What was read can be shown, stored as JSON, and exported.
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

const FormFile* formOf(const std::variant<FormFile, ReadFailure>& result)
{
    if (const auto* failure = std::get_if<ReadFailure>(&result))
        promise(!failure->message.isEmpty(), "A file is refused without a reason.");
    return std::get_if<FormFile>(&result);
}

} // namespace

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

} // namespace tidui::fuzz
