#pragma once

#include "core/cadre/cadre.h"

#include <QtGlobal>

#include <concepts>
#include <tuple>

/// What each record consists of: the one place that names a field, its column, its JSON key, its caption and the
/// code table that completes it. Storing, audit, comparison, JSON and the dossier page all run over these lists,
/// so a new field is a new member, a line here and a migration.
namespace tidui {

template <class Record, class Value>
struct Field {
    const char* key = "";    ///< JSON key and column, English, unique in its record.
    Value Record::*member = nullptr;
    const char* caption = ""; ///< English source of the caption; translate in context "Field".
    const char* codes = "";   ///< Code table that offers completions (resources/codes/<name>.json), or "".
};

template <class Record>
struct Fields;

#define TIDUI_CAPTION(text) QT_TRANSLATE_NOOP("Field", text)

template <>
struct Fields<Person> {
    static constexpr auto list = std::tuple{
        Field{"name", &Person::name, TIDUI_CAPTION("Name")},
        Field{"sex", &Person::sex, TIDUI_CAPTION("Sex"), "sex"},
        Field{"birth", &Person::birth, TIDUI_CAPTION("Born")},
        Field{"ethnicity", &Person::ethnicity, TIDUI_CAPTION("Ethnic group"), "ethnicity"},
        Field{"native_place", &Person::nativePlace, TIDUI_CAPTION("Native place")},
        Field{"birth_place", &Person::birthPlace, TIDUI_CAPTION("Birthplace")},
        Field{"political_status", &Person::politicalStatus, TIDUI_CAPTION("Political status"), "political_status"},
        Field{"party_joined", &Person::partyJoined, TIDUI_CAPTION("Joined the Party")},
        Field{"other_parties", &Person::otherParties, TIDUI_CAPTION("Other parties"), "political_status"},
        Field{"party_text", &Person::partyText, TIDUI_CAPTION("Party field of the form")},
        Field{"work_start", &Person::workStart, TIDUI_CAPTION("Started work")},
        Field{"health", &Person::health, TIDUI_CAPTION("Health"), "health"},
        Field{"technical_post", &Person::technicalPost, TIDUI_CAPTION("Technical post"), "technical_title"},
        Field{"specialty", &Person::specialty, TIDUI_CAPTION("Specialty")},
        Field{"identity_number", &Person::identityNumber, TIDUI_CAPTION("Identity number")},
        Field{"current_post", &Person::currentPost, TIDUI_CAPTION("Present post")},
        Field{"category", &Person::category, TIDUI_CAPTION("Category"), "personnel_category"},
        Field{"status", &Person::status, TIDUI_CAPTION("Status"), "management_status"},
        Field{"management", &Person::management, TIDUI_CAPTION("Managed by"), "management_category"},
        Field{"establishment", &Person::establishment, TIDUI_CAPTION("Establishment"), "establishment"},
        Field{"grade", &Person::grade, TIDUI_CAPTION("Grade"), "grade"},
        Field{"registered", &Person::registered, TIDUI_CAPTION("Registered as civil servant")},
        Field{"grassroots", &Person::grassroots, TIDUI_CAPTION("Two years at the grass roots"), "yes_no"},
        Field{"retirement", &Person::retirement, TIDUI_CAPTION("Retirement month")},
        Field{"age_limit", &Person::ageLimit, TIDUI_CAPTION("Age limit before the reform"), "age_limit"},
        Field{"resume", &Person::resume, TIDUI_CAPTION("Résumé")},
        Field{"reward_text", &Person::rewardText, TIDUI_CAPTION("Rewards and sanctions on the form")},
        Field{"appraisal_text", &Person::appraisalText, TIDUI_CAPTION("Appraisals on the form")},
        Field{"proposed_post", &Person::proposedPost, TIDUI_CAPTION("Proposed post")},
        Field{"removed_post", &Person::removedPost, TIDUI_CAPTION("Post to be removed from")},
        Field{"change_reason", &Person::changeReason, TIDUI_CAPTION("Reason for the change")},
        Field{"reporting_unit", &Person::reportingUnit, TIDUI_CAPTION("Reporting unit")},
        Field{"age_cutoff", &Person::ageCutoff, TIDUI_CAPTION("Age computed at")},
        Field{"filled_on", &Person::filledOn, TIDUI_CAPTION("Filled in on")},
        Field{"filled_by", &Person::filledBy, TIDUI_CAPTION("Filled in by")},
        Field{"unit_order", &Person::unitOrder, TIDUI_CAPTION("Order in the unit")},
        Field{"pinyin", &Person::pinyin, TIDUI_CAPTION("Pinyin of the name")},
        Field{"phone", &Person::phone, TIDUI_CAPTION("Phone")},
        Field{"note", &Person::note, TIDUI_CAPTION("Note")},
        Field{"photo", &Person::photo, TIDUI_CAPTION("Photo")},
        Field{"form_version", &Person::formVersion, TIDUI_CAPTION("Version of the form file")},
        Field{"unknown_xml", &Person::unknownXml, TIDUI_CAPTION("Unknown elements of the form file")},
    };
};

template <>
struct Fields<Post> {
    static constexpr auto list = std::tuple{
        Field{"unit_name", &Post::unitName, TIDUI_CAPTION("Unit")},
        Field{"title", &Post::title, TIDUI_CAPTION("Post"), "post_title"},
        Field{"leading", &Post::leading, TIDUI_CAPTION("Leading post"), "leading"},
        Field{"member_type", &Post::memberType, TIDUI_CAPTION("Chief or deputy"), "member_type"},
        Field{"method", &Post::method, TIDUI_CAPTION("Way of appointment"), "appointment_method"},
        Field{"since", &Post::since, TIDUI_CAPTION("Appointed")},
        Field{"document", &Post::document, TIDUI_CAPTION("Document")},
        Field{"state", &Post::state, TIDUI_CAPTION("State"), "post_state"},
        Field{"until", &Post::until, TIDUI_CAPTION("Removed")},
        Field{"end_document", &Post::endDocument, TIDUI_CAPTION("Removal document")},
        Field{"main", &Post::main, TIDUI_CAPTION("Main post"), "yes_no"},
    };
};

template <>
struct Fields<PostLevel> {
    static constexpr auto list = std::tuple{
        Field{"name", &PostLevel::name, TIDUI_CAPTION("Level of post"), "post_level"},
        Field{"since", &PostLevel::since, TIDUI_CAPTION("Since")},
        Field{"document", &PostLevel::document, TIDUI_CAPTION("Document")},
        Field{"until", &PostLevel::until, TIDUI_CAPTION("Until")},
    };
};

template <>
struct Fields<Rank> {
    static constexpr auto list = std::tuple{
        Field{"name", &Rank::name, TIDUI_CAPTION("Rank"), "rank"},
        Field{"since", &Rank::since, TIDUI_CAPTION("Since")},
        Field{"document", &Rank::document, TIDUI_CAPTION("Document")},
        Field{"reason", &Rank::reason, TIDUI_CAPTION("Reason"), "rank_reason"},
        Field{"until", &Rank::until, TIDUI_CAPTION("Until")},
    };
};

template <>
struct Fields<Education> {
    static constexpr auto list = std::tuple{
        Field{"mode", &Education::mode, TIDUI_CAPTION("Full-time or in-service"), "education_mode"},
        Field{"level", &Education::level, TIDUI_CAPTION("Education"), "education"},
        Field{"level_school", &Education::levelSchool, TIDUI_CAPTION("School, department, major")},
        Field{"degree", &Education::degree, TIDUI_CAPTION("Degree"), "degree"},
        Field{"degree_school", &Education::degreeSchool, TIDUI_CAPTION("School of the degree")},
        Field{"enrolled", &Education::enrolled, TIDUI_CAPTION("Enrolled")},
        Field{"graduated", &Education::graduated, TIDUI_CAPTION("Graduated")},
        Field{"degree_date", &Education::degreeDate, TIDUI_CAPTION("Degree awarded")},
        Field{"on_form", &Education::onForm, TIDUI_CAPTION("On the appointment form"), "yes_no"},
    };
};

template <>
struct Fields<Title> {
    static constexpr auto list = std::tuple{
        Field{"name", &Title::name, TIDUI_CAPTION("Technical title"), "technical_title"},
        Field{"obtained", &Title::obtained, TIDUI_CAPTION("Obtained")},
        Field{"method", &Title::method, TIDUI_CAPTION("How obtained"), "title_method"},
        Field{"body", &Title::body, TIDUI_CAPTION("Committee or examination")},
    };
};

template <>
struct Fields<Appraisal> {
    static constexpr auto list = std::tuple{
        Field{"year", &Appraisal::year, TIDUI_CAPTION("Year")},
        Field{"grade", &Appraisal::grade, TIDUI_CAPTION("Result"), "appraisal_grade"},
        Field{"reason", &Appraisal::reason, TIDUI_CAPTION("Reason without a result")},
        Field{"document", &Appraisal::document, TIDUI_CAPTION("Document")},
    };
};

template <>
struct Fields<Reward> {
    static constexpr auto list = std::tuple{
        Field{"name", &Reward::name, TIDUI_CAPTION("Reward"), "reward"},
        Field{"date", &Reward::date, TIDUI_CAPTION("Approved")},
        Field{"authority", &Reward::authority, TIDUI_CAPTION("Approving organ")},
        Field{"document", &Reward::document, TIDUI_CAPTION("Document")},
    };
};

template <>
struct Fields<Sanction> {
    static constexpr auto list = std::tuple{
        Field{"name", &Sanction::name, TIDUI_CAPTION("Sanction"), "sanction"},
        Field{"date", &Sanction::date, TIDUI_CAPTION("Decided")},
        Field{"authority", &Sanction::authority, TIDUI_CAPTION("Deciding organ")},
        Field{"document", &Sanction::document, TIDUI_CAPTION("Document")},
        Field{"until", &Sanction::until, TIDUI_CAPTION("Influence ends")},
        Field{"lifted", &Sanction::lifted, TIDUI_CAPTION("Lifted")},
        Field{"cause", &Sanction::cause, TIDUI_CAPTION("Cause")},
    };
};

template <>
struct Fields<Relative> {
    static constexpr auto list = std::tuple{
        Field{"relation", &Relative::relation, TIDUI_CAPTION("Relation"), "relation"},
        Field{"name", &Relative::name, TIDUI_CAPTION("Name")},
        Field{"birth", &Relative::birth, TIDUI_CAPTION("Born")},
        Field{"political_status", &Relative::politicalStatus, TIDUI_CAPTION("Political status"), "political_status"},
        Field{"workplace", &Relative::workplace, TIDUI_CAPTION("Work unit and post")},
        Field{"unknown_xml", &Relative::unknownXml, TIDUI_CAPTION("Unknown elements of the form file")},
    };
};

template <>
struct Fields<Entry> {
    static constexpr auto list = std::tuple{
        Field{"date", &Entry::date, TIDUI_CAPTION("Entered the unit")},
        Field{"method", &Entry::method, TIDUI_CAPTION("Way of entry"), "entry_method"},
        Field{"from_unit", &Entry::fromUnit, TIDUI_CAPTION("From unit")},
        Field{"from_post", &Entry::fromPost, TIDUI_CAPTION("Former post")},
        Field{"service_since", &Entry::serviceSince, TIDUI_CAPTION("Entered the civil service")},
    };
};

template <>
struct Fields<Leaving> {
    static constexpr auto list = std::tuple{
        Field{"date", &Leaving::date, TIDUI_CAPTION("Left")},
        Field{"method", &Leaving::method, TIDUI_CAPTION("Way of leaving"), "leaving_method"},
        Field{"to_unit", &Leaving::toUnit, TIDUI_CAPTION("To unit")},
        Field{"note", &Leaving::note, TIDUI_CAPTION("Note")},
    };
};

/// One of a file's lists: its JSON key, which is also its table, and its caption.
template <class Record>
struct RecordSet {
    using Type = Record;
    const char* key = "";
    std::vector<Record> CadreFile::*member = nullptr;
    const char* caption = "";
};

/// The sets of a file in the order of the dossier.
inline constexpr auto recordSets = std::tuple{
    RecordSet<Post>{"post", &CadreFile::posts, TIDUI_CAPTION("Posts")},
    RecordSet<PostLevel>{"post_level", &CadreFile::postLevels, TIDUI_CAPTION("Levels of leading posts")},
    RecordSet<Rank>{"rank", &CadreFile::ranks, TIDUI_CAPTION("Ranks")},
    RecordSet<Education>{"education", &CadreFile::educations, TIDUI_CAPTION("Education and degrees")},
    RecordSet<Title>{"title", &CadreFile::titles, TIDUI_CAPTION("Technical titles")},
    RecordSet<Appraisal>{"appraisal", &CadreFile::appraisals, TIDUI_CAPTION("Annual appraisals")},
    RecordSet<Reward>{"reward", &CadreFile::rewards, TIDUI_CAPTION("Rewards")},
    RecordSet<Sanction>{"sanction", &CadreFile::sanctions, TIDUI_CAPTION("Sanctions")},
    RecordSet<Relative>{"relative", &CadreFile::family, TIDUI_CAPTION("Family and relations")},
    RecordSet<Entry>{"entry", &CadreFile::entries, TIDUI_CAPTION("Entry")},
    RecordSet<Leaving>{"leaving", &CadreFile::leavings, TIDUI_CAPTION("Leaving")},
};

/// Calls visit(const Field<Record, Value>&) for each field of the record, in order.
template <class Record, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&visit](const auto&... field) { (visit(field), ...); }, Fields<Record>::list);
}

/// Calls visit(const RecordSet<Record>&) for each set of a file, in order.
template <class Visit>
constexpr void forEachSet(Visit&& visit)
{
    std::apply([&visit](const auto&... set) { (visit(set), ...); }, recordSets);
}

template <class Record>
inline constexpr std::size_t fieldCount = std::tuple_size_v<decltype(Fields<Record>::list)>;

/// A field's value as the text that is shown and typed: dates as 1975.03, absent values empty.
inline QString displayText(const QString& value) { return value; }
inline QString displayText(const PartialDate& value) { return value.display(); }
inline QString displayText(const std::optional<int>& value) { return value ? QString::number(*value) : QString(); }

/// Reads typed text into a field's value; false when the field cannot hold it (a year that is no number).
inline bool readText(const QString& text, QString& value)
{
    value = text;
    return true;
}
inline bool readText(const QString& text, PartialDate& value)
{
    value = PartialDate::parse(text);
    return true;
}
inline bool readText(const QString& text, std::optional<int>& value)
{
    bool ok = text.trimmed().isEmpty();
    value = ok ? std::nullopt : std::optional(text.trimmed().toInt(&ok));
    if (!ok)
        value.reset();
    return ok;
}

} // namespace tidui
