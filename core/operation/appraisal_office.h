#pragma once

#include "core/appraisal/appraisal_book.h"
#include "core/appraisal/consequences.h"
#include "core/operation/office.h"

namespace tidui {

/// What follows from the appraisal of a year for one person.
struct DueConsequence {
    CadreId cadre{};
    QString name{};
    Consequence consequence{};
};

/// One person's grades by year, for the comparison across years.
struct GradeHistory {
    CadreId cadre{};
    QString name{};
    UnitId unit{};
    std::map<int, QString> grades{}; ///< By year; two that differ for one year are joined by /.
};

/// What a person does with appraisals (考核) in an open office. Every writing function is one transaction and one
/// event, and can be taken back as any other. A year that is closed takes no change until it is reopened.
class AppraisalOffice {
    Q_DECLARE_TR_FUNCTIONS(AppraisalOffice)

public:
    explicit AppraisalOffice(Office& office) : m_office(office) {}

    const RuleBook& rules() const { return m_office.rules(); }
    Result<WorkingCalendar> calendar(); ///< With the office's own days.

    Result<std::vector<AppraisalYear>> years(); ///< The latest first.
    Result<AppraisalYear> find(int year);       ///< NotFound when it wasn't opened.
    /// The year with its people, each judged by the rules and the file of today, in official order.
    Result<AppraisalBook> book(int year, const Progress& progress = {});

    /// Opens a year for the people of some units and the units below them; none = the whole office. `pooled`: all of
    /// them share one number of 优秀; else each of the units has its own. Conflict when the year is open already or an
    /// earlier one isn't closed; Invalid when nobody is there.
    Result<AppraisalYearId> open(int year, const std::vector<UnitId>& units, bool pooled, QDate on);
    Status save(const AppraisalYear& year); ///< The publicity and the document.
    /// Makes the scopes of the year these: those without an id are new, those that are missing go. Invalid: a unit in
    /// two of them, or none in one.
    Status saveScopes(const AppraisalYear& year, const std::vector<ExcellentScope>& scopes);
    Status addPeople(const AppraisalYear& year, const std::vector<CadreId>& people);
    /// Takes in those who came to the units of its scopes since it was opened; says how many.
    Result<int> addNewcomers(const AppraisalYear& year);
    Status removePerson(const AppraisedPerson& person);
    Status save(const std::vector<AppraisalEntry>& entries);
    /// How a person decided an odd case (a part of AppraisalPart, or "as-found"). Invalid without a reason.
    Status rule(AppraisalEntry entry, const QString& ruling, const QString& reason, QDate on);

    /// Takes steps, at most one of a kind for each person; one that was taken is replaced. Invalid without its day, or
    /// without a grade where the step has one.
    Status take(const AppraisalYear& year, const std::vector<AppraisalAct>& acts);
    Status takeBack(const AppraisalYear& year, const std::vector<AppraisalAct>& acts);

    /// The grades of regular appraisals, with author and day; an empty one takes away what was there. The texts beside
    /// them stay. Invalid for an unknown grade or period.
    Status saveRegular(int year, const std::vector<RegularGrade>& grades);
    /// Regular appraisals as their forms have them, texts and all.
    Status saveRegularForms(int year, const std::vector<RegularGrade>& forms);
    Result<std::vector<RegularGrade>> regular(int year);
    /// How many periods a year has by the office's setting (平时考核周期).
    int periods(int year) const;

    Result<std::vector<SpecialTask>> tasks();
    Result<std::vector<SpecialResult>> results();
    Result<SpecialTaskId> saveTask(const SpecialTask& task); ///< Invalid without a name.
    Status saveResults(const std::vector<SpecialResult>& results);
    Status removeTask(const SpecialTask& task); ///< With its results.
    Status removeResult(const SpecialResult& result);

    /// What holds up the closing: yearMatters() and personMatters() that do, each person's with the name.
    struct OpenCase {
        CadreId cadre{}; ///< None: of the year.
        QString name{};
        Explanation matter{};
    };
    Result<std::vector<OpenCase>> openCases(const AppraisalBook& book, QDate on);
    /// Writes the results to all files in one transaction. Conflict while anything is open.
    Status close(int year, QDate on);
    /// Takes the results out of the files. Conflict when a later year was opened or a file has changed since.
    Status reopen(int year);

    Result<std::vector<DueConsequence>> consequences(int year, const Progress& progress = {});
    /// Everybody's grades of these years, both included.
    Result<std::vector<GradeHistory>> histories(int from, int to, const Progress& progress = {});

private:
    /// One operation on an open year. Conflict when it is closed.
    Status change(int year, const std::function<Status(Changes&)>& work);
    Result<int> yearOf(AppraisalYearId id);
    /// Stores what `made` makes of the record of each one's period; what is empty then goes.
    Status
    writeRegular(int year, const std::vector<RegularGrade>& grades,
                 const std::function<RegularGrade(const RegularGrade& given, const RegularGrade& present)>& made);
    Result<std::vector<AppraisalEntry>> entriesFor(const AppraisalYear& year, const std::vector<Unit>& units,
                                                   const std::function<bool(const CadreFile&)>& takes);

    Office& m_office;
};

/// What the file says a person's unit, post and rank are: 单位及职务职级 of the forms.
QString postText(const CadreFile& file, QDate on);

} // namespace tidui
