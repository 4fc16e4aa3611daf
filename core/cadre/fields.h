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
    const char* key = ""; ///< JSON key and column, English, unique in its record.
    Value Record::*member = nullptr;
    const char* caption = ""; ///< English source of the caption; translate in context "Field".
    const char* codes = "";   ///< Code table that offers completions (resources/codes/<name>.json), or "".
};

// Clang deduces the arguments of an aggregate only from version 17 on.
template <class Record, class Value>
Field(const char*, Value Record::*, const char* = "", const char* = "") -> Field<Record, Value>;

template <class Record>
struct Fields;

/// `name`: the table that keeps a record with an id of its own.
template <class Record>
struct Table;

template <>
struct Fields<Person> {
    static constexpr auto list = std::tuple{
        Field{"name", &Person::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"sex", &Person::sex, QT_TRANSLATE_NOOP("Field", "Sex"), "sex"},
        Field{"birth", &Person::birth, QT_TRANSLATE_NOOP("Field", "Born")},
        Field{"ethnicity", &Person::ethnicity, QT_TRANSLATE_NOOP("Field", "Ethnic group"), "ethnicity"},
        Field{"native_place", &Person::nativePlace, QT_TRANSLATE_NOOP("Field", "Native place")},
        Field{"birth_place", &Person::birthPlace, QT_TRANSLATE_NOOP("Field", "Birthplace")},
        Field{"political_status", &Person::politicalStatus, QT_TRANSLATE_NOOP("Field", "Political status"),
              "political_status"},
        Field{"party_joined", &Person::partyJoined, QT_TRANSLATE_NOOP("Field", "Joined the Party")},
        Field{"other_parties", &Person::otherParties, QT_TRANSLATE_NOOP("Field", "Other parties"), "political_status"},
        Field{"party_text", &Person::partyText, QT_TRANSLATE_NOOP("Field", "Party field of the form")},
        Field{"work_start", &Person::workStart, QT_TRANSLATE_NOOP("Field", "Started work")},
        Field{"health", &Person::health, QT_TRANSLATE_NOOP("Field", "Health"), "health"},
        Field{"technical_post", &Person::technicalPost, QT_TRANSLATE_NOOP("Field", "Technical post"),
              "technical_title"},
        Field{"specialty", &Person::specialty, QT_TRANSLATE_NOOP("Field", "Specialty")},
        Field{"identity_number", &Person::identityNumber, QT_TRANSLATE_NOOP("Field", "Identity number")},
        Field{"current_post", &Person::currentPost, QT_TRANSLATE_NOOP("Field", "Present post")},
        Field{"category", &Person::category, QT_TRANSLATE_NOOP("Field", "Category"), "personnel_category"},
        Field{"status", &Person::status, QT_TRANSLATE_NOOP("Field", "Status"), "management_status"},
        Field{"management", &Person::management, QT_TRANSLATE_NOOP("Field", "Managed by"), "management_category"},
        Field{"establishment", &Person::establishment, QT_TRANSLATE_NOOP("Field", "Establishment"), "establishment"},
        Field{"grade", &Person::grade, QT_TRANSLATE_NOOP("Field", "Grade"), "grade"},
        Field{"registered", &Person::registered, QT_TRANSLATE_NOOP("Field", "Registered as civil servant")},
        Field{"grassroots", &Person::grassroots, QT_TRANSLATE_NOOP("Field", "Two years at the grass roots"), "yes_no"},
        Field{"retirement", &Person::retirement, QT_TRANSLATE_NOOP("Field", "Retirement month")},
        Field{"age_limit", &Person::ageLimit, QT_TRANSLATE_NOOP("Field", "Age limit before the reform"), "age_limit"},
        Field{"resume", &Person::resume, QT_TRANSLATE_NOOP("Field", "Résumé")},
        Field{"reward_text", &Person::rewardText, QT_TRANSLATE_NOOP("Field", "Rewards and sanctions on the form")},
        Field{"appraisal_text", &Person::appraisalText, QT_TRANSLATE_NOOP("Field", "Appraisals on the form")},
        Field{"proposed_post", &Person::proposedPost, QT_TRANSLATE_NOOP("Field", "Proposed post")},
        Field{"removed_post", &Person::removedPost, QT_TRANSLATE_NOOP("Field", "Post to be removed from")},
        Field{"change_reason", &Person::changeReason, QT_TRANSLATE_NOOP("Field", "Reason for the change")},
        Field{"reporting_unit", &Person::reportingUnit, QT_TRANSLATE_NOOP("Field", "Reporting unit")},
        Field{"age_cutoff", &Person::ageCutoff, QT_TRANSLATE_NOOP("Field", "Age computed at")},
        Field{"filled_on", &Person::filledOn, QT_TRANSLATE_NOOP("Field", "Filled in on")},
        Field{"filled_by", &Person::filledBy, QT_TRANSLATE_NOOP("Field", "Filled in by")},
        Field{"unit_order", &Person::unitOrder, QT_TRANSLATE_NOOP("Field", "Order in the unit")},
        Field{"pinyin", &Person::pinyin, QT_TRANSLATE_NOOP("Field", "Pinyin of the name")},
        Field{"phone", &Person::phone, QT_TRANSLATE_NOOP("Field", "Phone")},
        Field{"note", &Person::note, QT_TRANSLATE_NOOP("Field", "Note")},
        Field{"photo", &Person::photo, QT_TRANSLATE_NOOP("Field", "Photo")},
        Field{"form_version", &Person::formVersion, QT_TRANSLATE_NOOP("Field", "Version of the form file")},
        Field{"unknown_xml", &Person::unknownXml, QT_TRANSLATE_NOOP("Field", "Unknown elements of the form file")},
    };
};

template <>
struct Fields<Post> {
    static constexpr auto list = std::tuple{
        Field{"unit_name", &Post::unitName, QT_TRANSLATE_NOOP("Field", "Unit")},
        Field{"title", &Post::title, QT_TRANSLATE_NOOP("Field", "Post"), "post_title"},
        Field{"leading", &Post::leading, QT_TRANSLATE_NOOP("Field", "Leading post"), "leading"},
        Field{"member_type", &Post::memberType, QT_TRANSLATE_NOOP("Field", "Chief or deputy"), "member_type"},
        Field{"method", &Post::method, QT_TRANSLATE_NOOP("Field", "Way of appointment"), "appointment_method"},
        Field{"since", &Post::since, QT_TRANSLATE_NOOP("Field", "Appointed")},
        Field{"document", &Post::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"state", &Post::state, QT_TRANSLATE_NOOP("Field", "State"), "post_state"},
        Field{"until", &Post::until, QT_TRANSLATE_NOOP("Field", "Removed")},
        Field{"end_document", &Post::endDocument, QT_TRANSLATE_NOOP("Field", "Removal document")},
        Field{"main", &Post::main, QT_TRANSLATE_NOOP("Field", "Main post"), "yes_no"},
    };
};

template <>
struct Fields<PostLevel> {
    static constexpr auto list = std::tuple{
        Field{"name", &PostLevel::name, QT_TRANSLATE_NOOP("Field", "Level of post"), "post_level"},
        Field{"since", &PostLevel::since, QT_TRANSLATE_NOOP("Field", "Since")},
        Field{"document", &PostLevel::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"until", &PostLevel::until, QT_TRANSLATE_NOOP("Field", "Until")},
    };
};

template <>
struct Fields<Rank> {
    static constexpr auto list = std::tuple{
        Field{"name", &Rank::name, QT_TRANSLATE_NOOP("Field", "Rank"), "rank"},
        Field{"since", &Rank::since, QT_TRANSLATE_NOOP("Field", "Since")},
        Field{"document", &Rank::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"reason", &Rank::reason, QT_TRANSLATE_NOOP("Field", "Reason"), "rank_reason"},
        Field{"until", &Rank::until, QT_TRANSLATE_NOOP("Field", "Until")},
    };
};

template <>
struct Fields<Education> {
    static constexpr auto list = std::tuple{
        Field{"mode", &Education::mode, QT_TRANSLATE_NOOP("Field", "Full-time or in-service"), "education_mode"},
        Field{"level", &Education::level, QT_TRANSLATE_NOOP("Field", "Education"), "education"},
        Field{"level_school", &Education::levelSchool, QT_TRANSLATE_NOOP("Field", "School, department, major")},
        Field{"degree", &Education::degree, QT_TRANSLATE_NOOP("Field", "Degree"), "degree"},
        Field{"degree_school", &Education::degreeSchool, QT_TRANSLATE_NOOP("Field", "School of the degree")},
        Field{"enrolled", &Education::enrolled, QT_TRANSLATE_NOOP("Field", "Enrolled")},
        Field{"graduated", &Education::graduated, QT_TRANSLATE_NOOP("Field", "Graduated")},
        Field{"degree_date", &Education::degreeDate, QT_TRANSLATE_NOOP("Field", "Degree awarded")},
        Field{"on_form", &Education::onForm, QT_TRANSLATE_NOOP("Field", "On the appointment form"), "yes_no"},
    };
};

template <>
struct Fields<Title> {
    static constexpr auto list = std::tuple{
        Field{"name", &Title::name, QT_TRANSLATE_NOOP("Field", "Technical title"), "technical_title"},
        Field{"obtained", &Title::obtained, QT_TRANSLATE_NOOP("Field", "Obtained")},
        Field{"method", &Title::method, QT_TRANSLATE_NOOP("Field", "How obtained"), "title_method"},
        Field{"body", &Title::body, QT_TRANSLATE_NOOP("Field", "Committee or examination")},
    };
};

template <>
struct Fields<Appraisal> {
    static constexpr auto list = std::tuple{
        Field{"year", &Appraisal::year, QT_TRANSLATE_NOOP("Field", "Year")},
        Field{"grade", &Appraisal::grade, QT_TRANSLATE_NOOP("Field", "Result"), "appraisal_grade"},
        Field{"reason", &Appraisal::reason, QT_TRANSLATE_NOOP("Field", "Reason without a result")},
        Field{"document", &Appraisal::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

template <>
struct Fields<Reward> {
    static constexpr auto list = std::tuple{
        Field{"name", &Reward::name, QT_TRANSLATE_NOOP("Field", "Reward"), "reward"},
        Field{"date", &Reward::date, QT_TRANSLATE_NOOP("Field", "Approved")},
        Field{"authority", &Reward::authority, QT_TRANSLATE_NOOP("Field", "Approving organ")},
        Field{"document", &Reward::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

template <>
struct Fields<Sanction> {
    static constexpr auto list = std::tuple{
        Field{"name", &Sanction::name, QT_TRANSLATE_NOOP("Field", "Sanction"), "sanction"},
        Field{"date", &Sanction::date, QT_TRANSLATE_NOOP("Field", "Decided")},
        Field{"authority", &Sanction::authority, QT_TRANSLATE_NOOP("Field", "Deciding organ")},
        Field{"document", &Sanction::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"until", &Sanction::until, QT_TRANSLATE_NOOP("Field", "Influence ends")},
        Field{"lifted", &Sanction::lifted, QT_TRANSLATE_NOOP("Field", "Lifted")},
        Field{"cause", &Sanction::cause, QT_TRANSLATE_NOOP("Field", "Cause")},
    };
};

template <>
struct Fields<Relative> {
    static constexpr auto list = std::tuple{
        Field{"relation", &Relative::relation, QT_TRANSLATE_NOOP("Field", "Relation"), "relation"},
        Field{"name", &Relative::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"birth", &Relative::birth, QT_TRANSLATE_NOOP("Field", "Born")},
        Field{"political_status", &Relative::politicalStatus, QT_TRANSLATE_NOOP("Field", "Political status"),
              "political_status"},
        Field{"workplace", &Relative::workplace, QT_TRANSLATE_NOOP("Field", "Work unit and post")},
        Field{"unknown_xml", &Relative::unknownXml, QT_TRANSLATE_NOOP("Field", "Unknown elements of the form file")},
    };
};

template <>
struct Fields<Entry> {
    static constexpr auto list = std::tuple{
        Field{"date", &Entry::date, QT_TRANSLATE_NOOP("Field", "Entered the unit")},
        Field{"method", &Entry::method, QT_TRANSLATE_NOOP("Field", "Way of entry"), "entry_method"},
        Field{"from_unit", &Entry::fromUnit, QT_TRANSLATE_NOOP("Field", "From unit")},
        Field{"from_post", &Entry::fromPost, QT_TRANSLATE_NOOP("Field", "Former post")},
        Field{"service_since", &Entry::serviceSince, QT_TRANSLATE_NOOP("Field", "Entered the civil service")},
    };
};

template <>
struct Fields<Leaving> {
    static constexpr auto list = std::tuple{
        Field{"date", &Leaving::date, QT_TRANSLATE_NOOP("Field", "Left")},
        Field{"method", &Leaving::method, QT_TRANSLATE_NOOP("Field", "Way of leaving"), "leaving_method"},
        Field{"to_unit", &Leaving::toUnit, QT_TRANSLATE_NOOP("Field", "To unit")},
        Field{"note", &Leaving::note, QT_TRANSLATE_NOOP("Field", "Note")},
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
    RecordSet<Post>{"post", &CadreFile::posts, QT_TRANSLATE_NOOP("Field", "Posts")},
    RecordSet<PostLevel>{"post_level", &CadreFile::postLevels, QT_TRANSLATE_NOOP("Field", "Levels of leading posts")},
    RecordSet<Rank>{"rank", &CadreFile::ranks, QT_TRANSLATE_NOOP("Field", "Ranks")},
    RecordSet<Education>{"education", &CadreFile::educations, QT_TRANSLATE_NOOP("Field", "Education and degrees")},
    RecordSet<Title>{"title", &CadreFile::titles, QT_TRANSLATE_NOOP("Field", "Technical titles")},
    RecordSet<Appraisal>{"appraisal", &CadreFile::appraisals, QT_TRANSLATE_NOOP("Field", "Annual appraisals")},
    RecordSet<Reward>{"reward", &CadreFile::rewards, QT_TRANSLATE_NOOP("Field", "Rewards")},
    RecordSet<Sanction>{"sanction", &CadreFile::sanctions, QT_TRANSLATE_NOOP("Field", "Sanctions")},
    RecordSet<Relative>{"relative", &CadreFile::family, QT_TRANSLATE_NOOP("Field", "Family and relations")},
    RecordSet<Entry>{"entry", &CadreFile::entries, QT_TRANSLATE_NOOP("Field", "Entry")},
    RecordSet<Leaving>{"leaving", &CadreFile::leavings, QT_TRANSLATE_NOOP("Field", "Leaving")},
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
inline QString displayText(const QString& value)
{
    return value;
}
inline QString displayText(const PartialDate& value)
{
    return value.display();
}
inline QString displayText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

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
