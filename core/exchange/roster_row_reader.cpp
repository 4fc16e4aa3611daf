#include "core/exchange/roster_row_reader.h"

#include "core/cadre/code_table.h"
#include "core/cadre/fields.h"
#include "core/exchange/honours.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/record_merge.h"
#include "core/exchange/school_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterRow)
};

const QString present = u"在任"_s;

/// Everything that the cells of one row say.
struct RowDraft {
    Person person{};
    SchoolText fullTime{};
    SchoolText inService{};
    SchoolText highest{}; ///< 最高学历: full-time or in-service, which the sheet doesn't say.
    SchoolText stage{};
    Post post{};
    PostLevel level{};
    Rank rank{};
    Title title{};
    Appraisal appraisal{};
    Relative relative{};
    Sanction honour{}; ///< A reward or a sanction.
    Rank held{};       ///< A rank or a level of post.
    QString kind{};
    QString state{};
    QStringList warnings{};
};

void put(const SheetValue& value, bool keepsLines, QString& text, QStringList&)
{
    QString written = textOf(value.cell).remove(u'\r');
    if (!keepsLines) // Lines are wrapped to the width of the column.
        written.remove(u'\n');
    if (text.isEmpty())
        text = written;
    else if (!text.contains(written))
        text += u'；' + written; // 第二党派 and 第三党派 go into one field.
}

void put(const SheetValue& value, bool, PartialDate& date, QStringList& warnings)
{
    date = dateOf(value, warnings);
}

void put(const SheetValue& value, bool, std::optional<int>& number, QStringList& warnings)
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

bool isRank(const QString& words)
{
    const CodeTable* ranks = codeTable(u"rank"_s);
    return ranks && ranks->find(words);
}

/// Takes the ranks out of 样例局办公室主任、二级调研员.
QString takeRanks(const QString& post, QStringList& ranks)
{
    static const QRegularExpression separators(u"[、，,；;]"_s);
    QStringList rest;
    for (const QString& part : post.split(separators, Qt::SkipEmptyParts))
        (isRank(part) ? ranks : rest) += part;
    return rest.join(u'、');
}

/// The post, the level and the rank that a roster names by their first days: what they are called may stand elsewhere.
void addHeld(const QString& unit, RowDraft& draft, CadreFile& file)
{
    QStringList ranks;
    const QString post = takeRanks(draft.person.currentPost, ranks);
    if (draft.rank.name.isEmpty() && ranks.size() == 1 && !draft.rank.since.isEmpty())
        draft.rank.name = ranks.first();
    if (!draft.rank.name.isEmpty())
        file.ranks.push_back(draft.rank);
    else if (!draft.rank.since.isEmpty())
        draft.warnings += Tr::tr("The rank held since %1 has no name and was left out. Add a column with the rank.")
                              .arg(draft.rank.since.display());
    if (!draft.level.name.isEmpty())
        file.postLevels.push_back(draft.level);
    else if (!draft.level.since.isEmpty())
        draft.warnings +=
            Tr::tr("The level of post held since %1 has no name and was left out. Add a column with the level.")
                .arg(draft.level.since.display());
    if (!draft.post.since.isEmpty() && !post.isEmpty()) {
        const bool namesUnit = !unit.isEmpty() && post.startsWith(unit) && post != unit;
        draft.post.unitName = namesUnit ? unit : QString();
        draft.post.title = namesUnit ? post.mid(unit.size()) : post;
        draft.post.state = present;
        file.posts.push_back(draft.post);
    } else if (!draft.post.since.isEmpty()) {
        draft.warnings +=
            Tr::tr("The post held since %1 has no name and was left out.").arg(draft.post.since.display());
    }
}

/// The text of the form's field 入党时间 decides, as with form files; what the sheet says beside it is kept.
void derive(const Person& written, FormFile& form)
{
    deriveRecords(written.politicalStatus, form);
    Person& person = form.file.person;
    if (person.otherParties.isEmpty())
        person.otherParties = written.otherParties;
    if (!person.partyJoined.isDate() && written.partyJoined.isDate()) {
        person.partyJoined = written.partyJoined;
        if (person.politicalStatus.isEmpty())
            person.politicalStatus = u"中共党员"_s;
    }
}

/// Printed rosters mark some names: 测试甲（女，回族）.
void readRemarkOfName(Person& person)
{
    static const QRegularExpression remark(u"^(.+?)[(（]([^()（）]+)[)）]$"_s);
    static const QRegularExpression separators(u"[、，,；;]"_s);
    const auto match = remark.match(person.name);
    if (!match.hasMatch())
        return;
    for (const QString& word : match.captured(2).split(separators, Qt::SkipEmptyParts)) {
        const bool isSex = word == u"男" || word == u"女";
        if (!isSex && !word.endsWith(u"族"))
            return; // Another remark stays in the name, where it is seen.
        (isSex ? person.sex : person.ethnicity) = word;
    }
    person.name = match.captured(1);
}

QString modeOf(const QString& words)
{
    if (words.contains(u"在职") || words == u"2")
        return u"在职"_s;
    return words.contains(u"全日制") || words == u"1" ? u"全日制"_s : words;
}

void addHonour(const Sanction& honour, CadreFile& file)
{
    if (isSanction(honour.name))
        addRecord(honour, file.sanctions);
    else
        addRecord(Reward{honour.name, honour.date, honour.authority, honour.document}, file.rewards);
}

/// The sheet A05 holds levels of post (类别 0) and ranks; the official name tells them apart where 类别 does not.
void addRankOrLevel(RowDraft& draft, FormFile& form)
{
    Rank& held = draft.held;
    if (held.until.isEmpty() && !draft.state.isEmpty() && draft.state != present && draft.state != u"1") {
        held.until = PartialDate::parse(draft.state);
        draft.warnings += Tr::tr("%1 is no longer held, but its last day is missing.").arg(held.name);
    }
    const bool saysRank = draft.kind.contains(u"职级") && !draft.kind.contains(u"层次");
    if (saysRank || isRank(held.name))
        addRecord(held, form.file.ranks);
    else
        addRecord(PostLevel{held.name, held.since, held.document, held.until}, form.file.postLevels);
}

void addAppraisal(const Appraisal& appraisal, CadreFile& file)
{
    const auto known = std::ranges::find(file.appraisals, appraisal.year, &Appraisal::year);
    if (known == file.appraisals.end())
        file.appraisals.push_back(appraisal);
    else
        *known = appraisal;
}

void warn(const TableRow& row, const RowDraft& draft, FormFile& form)
{
    for (const QString& warning : draft.warnings)
        form.warnings += Tr::tr("Row %1: %2").arg(row.number).arg(warning);
}

} // namespace

FormFile personOfRow(const TableRow& row)
{
    RowDraft draft = draftOf(row);
    FormFile form;
    if (!row.unit.isEmpty())
        form.unit = {row.unit};
    readRemarkOfName(draft.person);
    form.file.person = draft.person;
    derive(draft.person, form);
    for (const Education& education : {educationOf(draft.fullTime, u"全日制"_s),
                                       educationOf(draft.inService, u"在职"_s), educationOf(draft.highest, {})}) {
        if (education != Education{})
            form.file.educations.push_back(education);
    }
    addHeld(row.unit, draft, form.file);
    warn(row, draft, form);
    return form;
}

void addRecordOfRow(const TableRow& row, FormFile& form)
{
    RowDraft draft = draftOf(row);
    CadreFile& file = form.file;
    Education stage = educationOf(draft.stage, {});
    stage.mode = modeOf(stage.mode);
    if (stage != Education{})
        file.educations.push_back(stage);
    if (draft.appraisal.year)
        addAppraisal(draft.appraisal, file);
    else if (draft.appraisal != Appraisal{})
        draft.warnings += Tr::tr("An appraisal without a year was left out: %1").arg(draft.appraisal.grade);
    if (draft.held != Rank{})
        addRankOrLevel(draft, form);
    if (draft.post != Post{})
        addRecord(draft.post, file.posts);
    if (draft.relative != Relative{})
        file.family.push_back(draft.relative);
    if (draft.honour != Sanction{})
        addHonour(draft.honour, file);
    if (draft.title != Title{})
        addRecord(draft.title, file.titles);
    warn(row, draft, form);
}

bool isRosterField(const QString& field)
{
    RowDraft draft;
    return field == u"unit.name" || putValue({field, {}, {}}, draft);
}

} // namespace tidui
