#pragma once

#include "core/operation/appointment_print.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace tidui {

class FormSheet;
class Job;

/// The preview of appointment forms (干部任免审批表): one person's pages at a time, whatever the number of people.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    void writePdfTo(const QString& path);

signals:
    void printed(bool done); ///< A run onto paper or into a file has ended.

public slots:
    void reject() override; ///< Cancels what runs before it closes.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Work;
    QWidget* buildBar();
    QWidget* buildButtons();
    AppointmentPrint wanted() const;
    void showForm();
    void fit();
    void print();
    void choosePdf();
    void run(std::function<Result<PrintReport>(const FormSource&, int, const Progress&)> task, const QString& done);
    void finish();

    Office& m_office;
    QList<CadreId> m_cadres{};
    FormSheet* m_sheet = nullptr;
    QScrollArea* m_scroll = nullptr;
    QSpinBox* m_place = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_zoom = nullptr;
    QDateEdit* m_day = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Work> m_work{};
};

} // namespace tidui
