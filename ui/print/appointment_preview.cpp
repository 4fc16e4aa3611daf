#include "ui/print/print_preview.h"

#include "core/operation/appointment_print.h"
#include "ui/print/preview_dialog.h"

#include <QComboBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The preview of appointment forms (干部任免审批表), with the choice of their layout and of the day of the ages.
class AppointmentPreview : public PreviewDialog {
    Q_DECLARE_TR_FUNCTIONS(AppointmentPreview)

public:
    AppointmentPreview(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent)
        : PreviewDialog(office, tr("Appointment form"), int(cadres.size()), parent),
          m_cadres(cadres.begin(), cadres.end()), m_layout(new QComboBox), m_day(new QDateEdit(today))
    {
        m_layout->addItems({tr("As the file says"), tr("Classic form"), tr("Form of 2025, with retirement month")});
        m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
        m_day->setCalendarPopup(true);
        m_day->setToolTip(tr("Ages are computed at this day where the file itself states none."));
        addOption(tr("&Form:"), m_layout);
        addOption(tr("A&ges at:"), m_day);
        connect(m_layout, &QComboBox::activated, this, [this] { showForm(); });
        connect(m_day, &QDateEdit::dateChanged, this, [this] { showForm(); });
        showForm();
    }

protected:
    Maker maker() const override
    {
        AppointmentPrint wanted{m_cadres, m_day->date(), AppointmentLayout(m_layout->currentIndex())};
        return
            [wanted = std::move(wanted)](Office& from) -> Result<FormSource> { return appointmentForms(from, wanted); };
    }

    QString fileName() const override
    {
        const auto file = m_cadres.size() == 1 ? office().cadre(m_cadres.front()) : Result<CadreFile>(CadreFile());
        return file && !file->person.name.isEmpty() ? file->person.name : PreviewDialog::fileName();
    }

private:
    std::vector<CadreId> m_cadres{};
    QComboBox* m_layout = nullptr;
    QDateEdit* m_day = nullptr;
};

} // namespace

void showPrintPreview(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent)
{
    AppointmentPreview dialog(office, cadres, today, parent);
    dialog.exec();
}

} // namespace tidui
