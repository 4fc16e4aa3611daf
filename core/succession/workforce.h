#pragma once

#include "core/base/stored_date.h"
#include "core/cadre/cadre.h"
#include "core/cadre/interner.h"
#include "core/regulation/retirement_months.h"

#include <span>
#include <string_view>

namespace tidui {

/// The workforce (队伍): what structure, gaps and the retirement calendar ask of everybody, in rows of small values. A
/// row is a person; rows come in the order of the ids. Texts are words: numbers into words(); word 0 is the empty text.
/// Days and months are numbers as core/base/stored_date.h has them. Answers about a day are those of core/cadre/held.h.
class Workforce {
public:
    /// The records as they stand on that day: what is asked about a later one is a forecast.
    explicit Workforce(QDate today);

    using Word = quint32;
    struct Person {
        CadreId cadre{};
        UnitId unit{};        ///< None = not placed.
        int birth = 0;        ///< Month.
        int workStart = 0;    ///< 参加工作时间, day.
        int serviceSince = 0; ///< 进入公务员队伍时间, month.
        int entered = 0;      ///< 进入本单位日期, day: the first one on file.
        int partyJoined = 0;  ///< 入党时间, day.
        int left = neverDay;  ///< The day on which the person is gone.
        int retirement = 0;   ///< 到龄年月 as the file states it, month.
        Word sex = 0;         ///< 男, 女
        Word ethnicity = 0;   ///< 民族
        Word politics = 0;    ///< 政治面貌
        Word entry = 0;       ///< 进入方式, of the first entry
        Word grassroots = 0;  ///< 两年以上基层工作经历: 是, 否
        RetirementCategory category = RetirementCategory::Unknown;
    };
    /// A rank or a level of leading post held, and the day from which it is held without a gap; name 0 = none.
    struct Held {
        Word name = 0;
        int since = 0;
    };
    struct Education {
        Word mode = 0;        ///< 全日制, 在职
        Word level = 0;       ///< 学历
        Word levelSchool = 0; ///< 毕业院校系及专业
        Word degree = 0;      ///< 学位
        int graduated = 0;    ///< Day.
    };
    struct Grade {
        qint16 year = 0;
        Word grade = 0; ///< 年度考核结论
    };

    /// What is read of a person; the views need to live during the call only. Dates in their stored form. The person
    /// last appended gets what is added after, in the order of the file.
    struct Raw {
        CadreId cadre{};
        UnitId unit{};
        std::string_view name{};
        std::string_view sex{};
        std::string_view birth{};
        std::string_view ethnicity{};
        std::string_view politics{};
        std::string_view partyJoined{};
        std::string_view workStart{};
        std::string_view grassroots{};
        std::string_view retirement{};
        std::string_view ageLimit{};
    };
    void append(const Raw& person);
    void addRank(std::string_view name, std::string_view since, std::string_view until);
    void addPostLevel(std::string_view name, std::string_view since, std::string_view until);
    void addEducation(std::string_view mode, std::string_view level, std::string_view levelSchool,
                      std::string_view degree, std::string_view graduated);
    void addAppraisal(int year, std::string_view grade);
    void addEntry(std::string_view date, std::string_view method, std::string_view serviceSince);
    void addLeaving(std::string_view date);
    void append(const CadreFile& file);

    QDate today() const { return m_today; }
    int size() const { return int(m_people.size()); }
    const Person& person(int row) const { return m_people[std::size_t(row)]; }
    CadreId cadre(int row) const { return person(row).cadre; }
    UnitId unit(int row) const { return person(row).unit; }
    QString name(int row) const;
    int rowOf(CadreId cadre) const; ///< -1 when there is no such person.

    const QStringList& words() const { return m_words.names(); }
    const QString& word(Word code) const { return words()[qsizetype(code)]; }

    Held rankOn(int row, int day) const;  ///< 现任职级
    Held levelOn(int row, int day) const; ///< 现职务层次
    /// Whether the records have the person in the office on that day: entered and not gone. Who came on a day that
    /// isn't on file counts from the start of work, and without that for ever.
    bool isThere(int row, int day) const
    {
        const Person& person = m_people[std::size_t(row)];
        return (person.entered != 0 ? person.entered : person.workStart) <= day && person.left > day;
    }
    /// The ranks, levels of leading posts and grades of a person as a file, to be asked the rules of promotion about.
    CadreFile careerOf(int row) const;
    std::span<const Education> educations(int row) const { return of(m_educations, &Starts::firstEducation, row); }
    std::span<const Grade> grades(int row) const { return of(m_grades, &Starts::firstGrade, row); }

private:
    struct Span {
        Word name = 0;
        int since = 0;
        int until = 0;
    };
    /// Where a person's parts begin; they end where the next one's begin.
    struct Starts {
        quint32 firstRank = 0;
        quint32 firstLevel = 0;
        quint32 firstEducation = 0;
        quint32 firstGrade = 0;
        quint32 firstLetter = 0;
    };
    template <class Part>
    std::span<const Part> of(const std::vector<Part>& parts, quint32 Starts::*first, int row) const
    {
        const auto index = std::size_t(row);
        const std::size_t begin = m_starts[index].*first;
        const std::size_t end = index + 1 < m_starts.size() ? m_starts[index + 1].*first : parts.size();
        return std::span(parts).subspan(begin, end - begin);
    }
    static Held heldOn(std::span<const Span> spans, int day);

    QDate m_today{};
    std::vector<Person> m_people{};
    std::vector<Starts> m_starts{};
    std::vector<Span> m_ranks{};
    std::vector<Span> m_levels{};
    std::vector<Education> m_educations{};
    std::vector<Grade> m_grades{};
    QString m_names{}; ///< One after the other.
    Interner m_words{};
};

} // namespace tidui
