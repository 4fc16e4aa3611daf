#pragma once

#include "core/exchange/form_file.h"

#include <QHash>

#include <vector>

namespace tidui {

/// What identifies a person whom the office knows.
struct KnownPerson {
    CadreId id{};
    QString identityNumber{};
    QString name{};
    PartialDate birth{};
};

/// Finds the person that a file is about: by identity number (when several hold it, by name and month among them); else
/// by name and month of birth; else nobody decides but
/// the officer, when the name is known and nothing contradicts it.
class PersonIndex {
public:
    explicit PersonIndex(std::vector<KnownPerson> people);

    struct Match {
        CadreId id{};                        ///< The person; none = new or ambiguous.
        std::vector<CadreId> alternatives{}; ///< Who it may be, when that is not certain.
    };
    Match find(const Person& person) const;

private:
    std::vector<KnownPerson> m_people{};
    Match amongDoubles(const Person& person, const QList<int>& places) const;
    QMultiHash<QString, int> m_byIdentity{};
    QMultiHash<QString, int> m_byName{};
};

/// The file as it would be if everything the form carries were taken over: what the form leaves empty stays as it is,
/// appraisals are merged by year, posts, ranks, titles, rewards and sanctions added that are not there, the family
/// replaced when the form has one.
CadreFile overlay(const CadreFile& mine, const FormFile& form);

} // namespace tidui
