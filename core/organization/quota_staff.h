#pragma once

#include "core/cadre/cadre.h"
#include "core/cadre/interner.h"
#include "core/regulation/rule_book.h"

#include <string_view>

namespace tidui {

/// What counting against quotas asks of people, kept small: unit, ranks, levels of leading post, leaving, retirement.
/// It answers as rankOn, postLevelOn and hasLeft (core/promotion/review.h) answer about whole files, for any day.
class QuotaStaff {
public:
    /// What the files state about a person besides ranks; the views need to live only during the call. Dates are in
    /// their stored form.
    struct Raw {
        CadreId cadre{};
        UnitId unit{};
        std::string_view sex{};
        std::string_view birth{};
        std::string_view ageLimit{};   ///< 改革前任职年龄界限
        std::string_view retirement{}; ///< 到龄年月, as the file states it.
    };
    /// The person last appended gets what is added after it, in the order of the file.
    void append(const Raw& person);
    void addRank(std::string_view name, std::string_view reason, std::string_view since, std::string_view until);
    void addPostLevel(std::string_view since, std::string_view until);
    void addLeaving(std::string_view date);
    void append(const CadreFile& file);

    int size() const { return int(m_people.size()); }
    CadreId cadre(int row) const { return m_people[std::size_t(row)].cadre; }
    UnitId unit(int row) const { return m_people[std::size_t(row)].unit; }
    int rowOf(CadreId cadre) const; ///< -1 when there is no such person. People come in the order of their ids.

    struct HeldRank {
        int name = -1; ///< Index into rankNames(); -1 = no rank.
        int reason = -1;
    };
    HeldRank rankOn(int row, QDate on) const;
    bool leadsOn(int row, QDate on) const; ///< Whether a level of leading post is held.
    bool hasLeft(int row, QDate on) const;
    const QStringList& rankNames() const { return m_names.names(); }
    const QStringList& reasons() const { return m_reasons.names(); }

    /// The month (year * 12 + month - 1) of retirement (到龄): by the category that the age limit states, else as the
    /// file states it; 0 when neither is on file. Men have one category only.
    int retirementMonth(int row, const RuleBook& rules, QDate on) const;

private:
    struct Span {
        quint32 name = 0;
        quint32 reason = 0;
        int since = 0; ///< yyyymmdd, the first day that the date may mean; 0 = not known: since ever.
        int until = 0; ///< The first day on which it is over.
    };
    struct Person {
        CadreId cadre{};
        UnitId unit{};
        quint32 firstRank = 0; ///< Into m_ranks; up to the next person's.
        quint32 firstLevel = 0;
        int left = 0;            ///< The first day on which the person is gone.
        int birthMonth = 0;      ///< 0 = not known.
        int retirementMonth = 0; ///< As stated; 0 = not stated.
        qint8 category = -1;
    };
    const Span* heldOn(const std::vector<Span>& spans, std::size_t first, std::size_t end, QDate on) const;

    std::vector<Person> m_people{};
    std::vector<Span> m_ranks{};
    std::vector<Span> m_levels{};
    Interner m_names{};
    Interner m_reasons{};
};

} // namespace tidui
