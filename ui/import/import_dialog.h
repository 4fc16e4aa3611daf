#pragma once

#include "core/operation/import.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;
class QTableWidget;

namespace tidui {

class CandidateView;
class ImportModel;
class Job;

/// Shows what an import would do before anything is written, lets the person decide, and does it as one event.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Reads and compares on another thread, with a connection of its own.
    using Reader = std::function<Result<ImportPreview>(Office& office, const Progress& progress)>;
    ImportDialog(Office& office, Reader reader, QWidget* parent = nullptr);
    ImportDialog(Office& office, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// It closed, and said so, because the passphrase didn't open what was to be read.
    bool secretRefused() const { return m_secretRefused; }

signals:
    void imported(); ///< Also when the import was taken back.

public slots:
    void reject() override; ///< Cancels what runs before it closes.

private:
    struct Work;
    enum class Stage { Reading, Deciding, Writing, Done };
    QWidget* buildList();
    QWidget* buildButtons();
    void read(Reader reader);
    void write();
    void finishReading();
    void finishWriting();
    void undo();
    bool start(std::function<void(Work&, const Progress&)> task);
    void setStage(Stage stage);
    void refreshCounts();
    void showFailures();

    Office& m_office;
    ImportModel* m_model = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Work> m_work{};
    Stage m_stage = Stage::Reading;
    std::optional<EventId> m_event{};
    bool m_secretRefused = false;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QComboBox* m_kind = nullptr;
    QTableView* m_list = nullptr;
    CandidateView* m_view = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableWidget* m_failures = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace tidui
