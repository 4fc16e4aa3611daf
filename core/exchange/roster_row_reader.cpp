#include "core/exchange/roster_row_reader.h"

#include "core/cadre/code_table.h"
#include "core/exchange/honours.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/record_merge.h"
#include "core/exchange/row_draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterRow)
};

const QString present = u"在任"_s;

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
    for (const Appraisal& appraisal : draft.yearly)
        addAppraisal(appraisal, form.file);
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
    for (const Appraisal& appraisal : draft.yearly)
        addAppraisal(appraisal, file);
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

} // namespace tidui
