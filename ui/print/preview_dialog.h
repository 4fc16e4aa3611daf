#pragma once

#include "core/form/form_document.h"
#include "core/operation/office.h"
#include "core/operation/use.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace tidui {

class FormSheet;
class Job;

/// The preview of forms as they will be printed, one at a time, whatever their number; from there to a printer or into
/// a PDF file. A subclass says which forms, and calls showForm() when it is ready.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    ~PreviewDialog() override;

    void writePdfTo(const QString& path);

signals:
    void printed(bool done); ///< A run onto paper or into a file has ended.

public slots:
    void reject() override; ///< Cancels what runs before it closes.

protected:
    /// Makes the forms from an office: this one for the preview, another connection for printing, on its own thread.
    using Maker = std::function<Result<FormSource>(Office&)>;

    /// `title`: what the forms are called. `count`: how many there are.
    PreviewDialog(Office& office, const QString& title, int count, QWidget* parent);
    void setPeople(qint64 people) { m_people = people; } ///< About whom the forms are; by default one each.
    virtual Maker maker() const = 0;
    virtual QString fileName() const; ///< Proposed for a PDF, without its ending.
    void addOption(const QString& text, QWidget* widget);
    void showForm();
    Office& office() const { return m_office; }

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Work;
    QWidget* buildBar();
    QWidget* buildButtons();
    void fit();
    QCheckBox* buildMark();
    QString mark() const;
    void print();
    void choosePdf();
    void run(std::function<Result<PrintReport>(const FormSource&, int, const Progress&)> task, Use::Kind kind,
             const QString& done);
    void finish();

    Office& m_office;
    QString m_title{};
    int m_count = 0;
    qint64 m_people = 0;
    FormSheet* m_sheet = nullptr;
    QScrollArea* m_scroll = nullptr;
    QSpinBox* m_place = nullptr;
    QComboBox* m_zoom = nullptr;
    QHBoxLayout* m_bar = nullptr;
    QLabel* m_state = nullptr;
    QLineEdit* m_purpose = nullptr; ///< 用途: for the audit.
    QCheckBox* m_mark = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Work> m_work{};
};

} // namespace tidui
