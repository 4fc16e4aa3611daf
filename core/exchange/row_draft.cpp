#include "core/exchange/row_draft.h"

#include "core/cadre/code_table.h"
#include "core/cadre/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterRow)
};

void put(const SheetValue& value, bool keepsLines, QString& text, QStringList& /*warnings*/)
{
    QString written = textOf(value.cell).remove(u'\r');
    if (!keepsLines) // Lines are wrapped to the width of the column.
        written.remove(u'\n');
    if (text.isEmpty())
        text = written;
    else if (!text.contains(written))
        text += u'；' + written; // 第二党派 and 第三党派 go into one field.
}

void put(const SheetValue& value, bool /*keepsLines*/, PartialDate& date, QStringList& warnings)
{
    date = dateOf(value, warnings);
}

void put(const SheetValue& value, bool /*keepsLines*/, std::optional<int>& number, QStringList& warnings)
{
    static const QRegularExpression unit(u"年度?$"_s);
    bool ok = false;
    const int read = textOf(value.cell).remove(unit).toInt(&ok);
    if (ok)
        number = read;
    else
        warnings += Tr::tr("%1 is not a number and was left out: %2").arg(value.head, textOf(value.cell));
}

template <class Record>
bool putField(const SheetValue& value, QStringView key, Record& record, QStringList& warnings)
{
    bool found = false;
    forEachField<Record>([&](const auto& field) {
        if (key != QLatin1String(field.key))
            return;
        const bool keepsLines = key == u"resume" || key == u"reward_text" || key == u"appraisal_text" || key == u"note";
        put(value, keepsLines, record.*field.member, warnings);
        found = true;
    });
    return found;
}

bool putSchool(const SheetValue& value, QStringView key, SchoolText& stage, QStringList& warnings)
{
    if (key == u"level_degree")
        put(value, true, stage.levelDegree, warnings);
    else if (key == u"school")
        put(value, false, stage.school, warnings);
    else if (key == u"major")
        put(value, false, stage.major, warnings);
    else
        return putField(value, key, stage.education, warnings);
    return true;
}

bool putPerson(const SheetValue& value, QStringView key, RowDraft& draft)
{
    if (key != u"party_text")
        return putField(value, key, draft.person, draft.warnings);
    QStringList words; // 民盟 is no date, and no mistake.
    const PartialDate date = dateOf(value, words);
    if (textOf(value.cell) == u"无")
        return true;
    draft.person.partyText = date.hasMonth() ? date.compact() : textOf(value.cell).remove(u'\n');
    if (date.isDate() && !date.hasMonth()) {
        draft.person.partyJoined = date;
        draft.person.partyText.clear();
        draft.warnings += words;
    }
    return true;
}

bool putHeld(const SheetValue& value, QStringView key, RowDraft& draft)
{
    if (key == u"kind")
        draft.kind = textOf(value.cell);
    else if (key == u"state")
        draft.state = textOf(value.cell);
    else
        return putField(value, key, draft.held, draft.warnings);
    return true;
}

/// A result under the head of its year. Tables of other things have such heads, too: only the official words count.
bool putYear(const SheetValue& value, QStringView key, RowDraft& draft)
{
    const QString grade = textOf(value.cell);
    const CodeTable* grades = codeTable(u"appraisal_grade"_s);
    if (grades && grades->find(grade))
        draft.yearly.push_back({.year = key.toInt(), .grade = grade});
    else
        draft.warnings += Tr::tr("%1: %2 is no result of an annual appraisal and was left out.").arg(value.head, grade);
    return true;
}

bool putValue(const SheetValue& value, RowDraft& draft)
{
    const qsizetype point = value.field.indexOf(u'.');
    const auto set = QStringView(value.field).left(point);
    const auto key = QStringView(value.field).mid(point + 1);
    if (set == u"person")
        return putPerson(value, key, draft);
    if (set == u"full_time")
        return putSchool(value, key, draft.fullTime, draft.warnings);
    if (set == u"in_service")
        return putSchool(value, key, draft.inService, draft.warnings);
    if (set == u"highest")
        return putSchool(value, key, draft.highest, draft.warnings);
    if (set == u"education")
        return putSchool(value, key, draft.stage, draft.warnings);
    if (set == u"appraisal_of")
        return putYear(value, key, draft);
    if (set == u"held")
        return putHeld(value, key, draft);
    if (set == u"post")
        return putField(value, key, draft.post, draft.warnings);
    if (set == u"post_level")
        return putField(value, key, draft.level, draft.warnings);
    if (set == u"rank")
        return putField(value, key, draft.rank, draft.warnings);
    if (set == u"title")
        return putField(value, key, draft.title, draft.warnings);
    if (set == u"appraisal")
        return putField(value, key, draft.appraisal, draft.warnings);
    if (set == u"relative")
        return putField(value, key, draft.relative, draft.warnings);
    return set == u"honour" && putField(value, key, draft.honour, draft.warnings);
}

} // namespace

RowDraft draftOf(const TableRow& row)
{
    RowDraft draft;
    for (const SheetValue& value : row.values) {
        if (value.cell.kind == SheetCell::Kind::Error)
            draft.warnings += Tr::tr("%1 holds the error %2 and was left out.").arg(value.head, value.cell.text);
        else
            putValue(value, draft);
    }
    draft.person.name = row.name;
    return draft;
}

bool isRosterField(const QString& field)
{
    RowDraft draft;
    return field == u"unit.name" || putValue({field, {}, {}}, draft);
}

} // namespace tidui
