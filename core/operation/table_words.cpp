#include "core/operation/table_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

} // namespace

QString tableWords(const QString& table)
{
    static const QHash<QString, const char*> words{
        {u"cadre"_s, QT_TRANSLATE_NOOP("TableWords", "Cadre's file")},
        {u"roster_row"_s, QT_TRANSLATE_NOOP("TableWords", "Line of the roster")},
        {u"unit"_s, QT_TRANSLATE_NOOP("TableWords", "Unit")},
        {u"account"_s, QT_TRANSLATE_NOOP("TableWords", "Account")},
        {u"account_unit"_s, QT_TRANSLATE_NOOP("TableWords", "Limit of an account")},
        {u"account_round"_s, QT_TRANSLATE_NOOP("TableWords", "Limit of an account")},
        {u"setting"_s, QT_TRANSLATE_NOOP("TableWords", "Setting")},
        {u"saved_view"_s, QT_TRANSLATE_NOOP("TableWords", "Saved view")},
        {u"office"_s, QT_TRANSLATE_NOOP("TableWords", "Office file")},
        {u"use"_s, QT_TRANSLATE_NOOP("TableWords", "Printing and exporting")},
        {u"office_provision"_s, QT_TRANSLATE_NOOP("TableWords", "Rule of the office")},
        {u"quota_scope"_s, QT_TRANSLATE_NOOP("TableWords", "Quota scope")},
        {u"quota_approval"_s, QT_TRANSLATE_NOOP("TableWords", "Approved quota")},
        {u"digestion_step"_s, QT_TRANSLATE_NOOP("TableWords", "Step to work off an excess")},
        {u"promotion_round"_s, QT_TRANSLATE_NOOP("TableWords", "Promotion round")},
        {u"round_target"_s, QT_TRANSLATE_NOOP("TableWords", "Quota of a round")},
        {u"round_step"_s, QT_TRANSLATE_NOOP("TableWords", "Step of a round")},
        {u"round_candidate"_s, QT_TRANSLATE_NOOP("TableWords", "Candidate of a round")},
        {u"round_voter"_s, QT_TRANSLATE_NOOP("TableWords", "Participant in a recommendation")},
        {u"ballot_tally"_s, QT_TRANSLATE_NOOP("TableWords", "Tally of a vote")},
        {u"ballot_vote"_s, QT_TRANSLATE_NOOP("TableWords", "Votes for a candidate")},
        {u"objection"_s, QT_TRANSLATE_NOOP("TableWords", "Objection")},
        {u"report_item"_s, QT_TRANSLATE_NOOP("TableWords", "Matter to be reported")},
        {u"inspection_heading"_s, QT_TRANSLATE_NOOP("TableWords", "Heading of the inspection")},
        {u"inspection_entry"_s, QT_TRANSLATE_NOOP("TableWords", "Finding of the inspection")},
        {u"office_day"_s, QT_TRANSLATE_NOOP("TableWords", "Workday of the office")},
        {u"appraisal_year"_s, QT_TRANSLATE_NOOP("TableWords", "Appraisal year")},
        {u"excellent_scope"_s, QT_TRANSLATE_NOOP("TableWords", "Scope of the excellent grades")},
        {u"appraisal_entry"_s, QT_TRANSLATE_NOOP("TableWords", "Person appraised")},
        {u"appraisal_act"_s, QT_TRANSLATE_NOOP("TableWords", "Act of the appraisal")},
        {u"regular_grade"_s, QT_TRANSLATE_NOOP("TableWords", "Grade of a regular appraisal")},
        {u"special_task"_s, QT_TRANSLATE_NOOP("TableWords", "Special appraisal")},
        {u"special_result"_s, QT_TRANSLATE_NOOP("TableWords", "Result of a special appraisal")},
        {u"scenario"_s, QT_TRANSLATE_NOOP("TableWords", "Scenario of the forecast")},
    };
    const char* known = words.value(table);
    return known ? Tr::tr(known) : table;
}

} // namespace tidui
