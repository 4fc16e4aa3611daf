#include "ui/appraisal/grade_model.h"

#include "core/base/partial_date.h"
#include "ui/appraisal/appraisal_words.h"
#include "ui/components/finding_look.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace tidui {

const QString GradeModel::peopleMime = u"application/x-tidui-appraised"_s;

GradeModel::GradeModel(AppraisalDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &AppraisalDesk::loaded, this, &GradeModel::fill);
    // The rows stay where they are while people are graded, also those that the filter wouldn't show any more.
    connect(&desk, &AppraisalDesk::peopleChanged, this, [this](const QList<int>& people) {
        if (m_rows.empty())
            return;
        if (people.size() > 1)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        else if (const int row = people.isEmpty() ? -1 : rowOf(people.front()); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void GradeModel::setFilter(Show show, const QSet<UnitId>& units, const QString& name)
{
    m_show = show;
    m_units = units;
    m_name = name;
    fill();
}

void GradeModel::fill()
{
    beginResetModel();
    m_rows.clear();
    if (const AppraisalBook* book = m_desk.book()) {
        for (std::size_t i = 0; i < book->people.size(); ++i) {
            if (shows(book->people[i]))
                m_rows.push_back(int(i));
        }
    }
    endResetModel();
}

bool GradeModel::shows(const AppraisedPerson& person) const
{
    if (!m_units.isEmpty() && !m_units.contains(person.entry.unit))
        return false;
    if (!m_name.isEmpty() && !person.entry.name.contains(m_name))
        return false;
    const QString result = person.result();
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Open:
        return person.isOpen();
    case Show::Undecided:
        return person.part() == AppraisalStanding::Part::Graded && person.grade().isEmpty();
    case Show::Excellent:
        return result == appraisal_grade::excellent;
    case Show::BelowCompetent:
        return result == appraisal_grade::basic || result == appraisal_grade::incompetent;
    case Show::WithoutGrade:
        return person.part() != AppraisalStanding::Part::Graded;
    }
    return true;
}

int GradeModel::rowOf(int person) const
{
    const auto found = std::ranges::find(m_rows, person);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString GradeModel::actOf(int column)
{
    switch (column) {
    case ProposedColumn:
        return appraisal_act::proposed;
    case OpinionColumn:
        return appraisal_act::unit;
    case DecidedColumn:
        return appraisal_act::decided;
    default:
        return {};
    }
}

int GradeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GradeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GradeModel::text(const AppraisedPerson& person, int column) const
{
    switch (column) {
    case NameColumn:
        return person.entry.name;
    case UnitColumn:
        return m_desk.unitName(person.entry.unit);
    case PostColumn:
        return person.entry.post;
    case PartColumn:
        return partWords(person.part());
    case RegularColumn: {
        QStringList grades;
        for (const RegularGrade& grade : person.regular)
            grades += grade.grade;
        return grades.join(u' ');
    }
    case SpecialColumn:
        return person.special.join(u'；');
    case LastYearColumn:
        return person.lastYear;
    case ToldColumn: {
        const AppraisalAct* told = person.act(appraisal_act::notified);
        return told ? PartialDate(told->on).display().mid(5) : QString();
    }
    case ResultColumn:
        return person.isOpen() ? tr("%1 ●").arg(person.result()) : person.result();
    default: {
        const AppraisalAct* act = person.act(actOf(column));
        return act ? act->grade : QString();
    }
    }
}

QVariant GradeModel::data(const QModelIndex& index, int role) const
{
    const AppraisedPerson& person = m_desk.book()->people[std::size_t(m_rows[std::size_t(index.row())])];
    if (role == Qt::DisplayRole)
        return text(person, index.column());
    if (role == Qt::ToolTipRole) {
        if (index.column() == ResultColumn && !person.matters.empty())
            return personHtml(person);
        return text(person, index.column());
    }
    if (role == Qt::ForegroundRole) {
        const QPalette palette = QGuiApplication::palette();
        if (index.column() == ResultColumn && person.isOpen())
            return severityColor(palette, Finding::Severity::Warning);
        if (person.part() != AppraisalStanding::Part::Graded)
            return palette.color(QPalette::PlaceholderText);
    }
    return {};
}

QVariant GradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Name"),           tr("Unit"),    tr("Post and rank"), tr("Takes part"),
                           tr("Regular"),        tr("Special"), tr("Last year"),     tr("Proposed"),
                           tr("Unit's opinion"), tr("Decided"), tr("Told"),          tr("Result")};
    return names[std::size_t(section)];
}

Qt::ItemFlags GradeModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList GradeModel::mimeTypes() const
{
    return {peopleMime};
}

QMimeData* GradeModel::mimeData(const QModelIndexList& indexes) const
{
    QSet<int> people;
    for (const QModelIndex& index : indexes)
        people += person(index.row());
    QByteArray numbers;
    for (const int each : std::as_const(people))
        numbers += QByteArray::number(each) + ' ';
    auto* data = new QMimeData;
    data->setData(peopleMime, numbers.trimmed());
    return data;
}

} // namespace tidui
