#pragma once

#include "core/operation/appraisal_office.h"
#include "core/operation/reach.h"

#include <QObject>

class QWidget;

namespace tidui {

/// The year on the desk: what all tabs of the page show and change. What is written is judged again at once, and told.
class AppraisalDesk : public QObject {
    Q_OBJECT

public:
    AppraisalDesk(Office& office, QDate today, QWidget* parent);

    Office& office() { return m_office; }
    AppraisalOffice& appraisals() { return m_appraisals; }
    const AppraisalBook* book() const { return m_book ? &*m_book : nullptr; } ///< Null: no year is open or chosen.
    bool isEditable() const { return m_book && m_book->year.isOpen() && changesAppraisals(m_office); }
    QDate day() const { return m_day; } ///< Of what is entered.
    void setDay(QDate day) { m_day = day; }
    QString author() const { return m_author; } ///< 作出人 of what is entered.
    void setAuthor(const QString& author) { m_author = author; }
    QString unitName(UnitId unit) const { return m_unitNames.value(unit); }
    const std::vector<Unit>& units() const { return m_units; }
    const std::vector<ScopeStanding>& scopes() const { return m_scopes; }

    /// Reads a year from the office, on another thread behind a progress dialog; 0 = none.
    Status load(int year);
    Status reload() { return load(m_book ? m_book->year.year : 0); }

    /// The same step with a grade for people (indices in the book); an empty grade takes the step back.
    Status give(const QString& act, const QString& grade, const std::vector<int>& people);
    Status take(const AppraisalAct& act, int person); ///< With its text, author and day.
    Status takeBack(const QString& act, int person);
    Status notify(const std::vector<int>& people); ///< Those whose grade is decided and who weren't told yet.
    Status save(const AppraisalEntry& entry);
    Status rule(const AppraisalEntry& entry); ///< Its ruling and reason; an empty one takes it back.
    Status saveRegular(const std::vector<RegularGrade>& grades);
    Status saveRegularForm(const RegularGrade& form); ///< With its texts.

signals:
    void loaded();                         ///< The book is another one.
    void peopleChanged(QList<int> people); ///< These were judged again, and the scopes counted.

private:
    Status written(const Status& status, const std::vector<int>& people);
    Status readPerson(int person);
    Status readRegular(const std::vector<RegularGrade>& grades);

    QWidget* m_window = nullptr;
    Office& m_office;
    AppraisalOffice m_appraisals;
    QDate m_day{};
    QString m_author{};
    std::optional<AppraisalBook> m_book{};
    std::vector<ScopeStanding> m_scopes{};
    std::vector<Unit> m_units{};
    QHash<UnitId, QString> m_unitNames{};
};

} // namespace tidui
