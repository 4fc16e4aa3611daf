#include "ui/dossier/person_groups.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

std::vector<PersonGroup> personGroups()
{
    struct Declared {
        const char* key;
        const char* caption;
        QString fields;
        bool beforeSets = true;
    };
    const std::array declared{
        Declared{"basic", QT_TRANSLATE_NOOP("tidui::DossierPage", "Basic information"),
                 u"name sex birth ethnicity native_place birth_place political_status party_joined other_parties "
                 "party_text work_start health identity_number phone technical_post specialty pinyin"_s},
        Declared{"service", QT_TRANSLATE_NOOP("tidui::DossierPage", "Post and management"),
                 u"current_post category status management establishment grade registered grassroots retirement "
                 "age_limit unit_order"_s},
        Declared{"resume", QT_TRANSLATE_NOOP("tidui::DossierPage", "Résumé"), u"resume"_s},
        Declared{"form", QT_TRANSLATE_NOOP("tidui::DossierPage", "On the appointment form"),
                 u"proposed_post removed_post change_reason reporting_unit age_cutoff filled_on filled_by reward_text "
                 "appraisal_text"_s,
                 false},
        Declared{"note", QT_TRANSLATE_NOOP("tidui::DossierPage", "Note"), u"note"_s, false},
    };
    std::vector<PersonGroup> groups;
    for (const Declared& one : declared)
        groups.push_back({QString::fromLatin1(one.key), QCoreApplication::translate("tidui::DossierPage", one.caption),
                          one.fields.split(u' '), one.beforeSets});
    return groups;
}

int linesOf(const QString& key)
{
    static const QHash<QString, int> lines{
        {u"resume"_s, 6}, {u"reward_text"_s, 2}, {u"appraisal_text"_s, 2}, {u"change_reason"_s, 2}, {u"note"_s, 2}};
    return lines.value(key, 1);
}

} // namespace tidui
