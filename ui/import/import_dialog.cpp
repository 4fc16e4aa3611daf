#include "ui/import/import_dialog.h"

#include "core/operation/package.h"
#include "ui/components/job.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/import/candidate_view.h"
#include "ui/import/import_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct ImportDialog::Work {
    std::unique_ptr<Office> office{};
    ImportPreview preview{};
    std::vector<ImportChoice> choices{};
    std::optional<EventId> event{};
    std::optional<Error> error{};
};

ImportDialog::ImportDialog(Office& office, const QStringList& paths, QWidget* parent)
    : ImportDialog(
          office, [paths](Office& own, const Progress& progress) { return prepareImport(own, paths, progress); },
          parent)
{
}

ImportDialog::ImportDialog(Office& office, Reader reader, QWidget* parent)
    : QDialog(parent), m_office(office), m_model(new ImportModel(this)), m_state(new QLabel),
      m_progress(new QProgressBar), m_failures(new QTableWidget(0, 3))
{
    setWindowTitle(tr("Import"));
    m_view = new CandidateView(office, *m_model);
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_splitter = new QSplitter;
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_failures->setObjectName(u"failures"_s);
    m_failures->setAccessibleName(tr("Files that could not be read"));
    m_failures->setHorizontalHeaderLabels({tr("File"), tr("Line"), tr("Why it could not be read")});
    m_failures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_failures->verticalHeader()->hide();
    m_failures->horizontalHeader()->setStretchLastSection(true);
    m_failures->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_failures);
    layout->addWidget(buildButtons());
    const int unit = fontMetrics().height();
    resize(72 * unit, 38 * unit);
    m_splitter->setSizes({36 * unit, 36 * unit});
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_job, &Job::finished, this, [this] { m_stage == Stage::Reading ? finishReading() : finishWriting(); });
    connect(m_model, &ImportModel::choicesChanged, this, &ImportDialog::refreshCounts);
    read(std::move(reader));
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildList()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("People to show"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_model->setKind(kind.isValid() ? std::optional(ImportCandidate::Kind(kind.toInt())) : std::nullopt);
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_view->showCandidate(m_list->currentIndex().row());
    });
    m_list = new QTableView;
    m_list->setObjectName(u"candidates"_s);
    m_list->setAccessibleName(tr("People found in the files"));
    m_list->setModel(m_model);
    setListLook(*m_list);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (const auto& [column, width] : {std::pair(ImportModel::NameColumn, 8), std::pair(ImportModel::KindColumn, 4),
                                        std::pair(ImportModel::BirthColumn, 6), std::pair(ImportModel::PostColumn, 11),
                                        std::pair(ImportModel::WarningColumn, 4)})
        m_list->setColumnWidth(column, width * character);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { m_view->showCandidate(index.row()); });
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* ImportDialog::buildButtons()
{
    m_import = new QPushButton(tr("&Import"));
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_undo = new QPushButton(tr("&Take this import back"));
    m_undo->setObjectName(u"undo_import"_s);
    m_close = new QPushButton;
    m_close->setObjectName(u"close_import"_s);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::write);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    for (QPushButton* button : {m_undo, m_import, m_close})
        layout->addWidget(button);
    return buttons;
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool busy = stage == Stage::Reading || stage == Stage::Writing;
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_splitter->setEnabled(stage == Stage::Deciding);
    m_import->setVisible(stage != Stage::Done);
    m_import->setEnabled(stage == Stage::Deciding && m_model->toWrite() > 0);
    m_undo->setVisible(stage == Stage::Done && m_event);
    m_close->setText(stage == Stage::Done ? tr("&Close") : tr("&Cancel"));
    m_close->setEnabled(true);
}

bool ImportDialog::start(std::function<void(Work&, const Progress&)> task)
{
    auto office = m_office.another();
    if (!office) {
        showError(this, office.error());
        return false;
    }
    m_work->office = std::move(*office);
    m_job->start([work = m_work, task = std::move(task)](const Progress& progress) { task(*work, progress); });
    return true;
}

void ImportDialog::read(Reader reader)
{
    setStage(Stage::Reading);
    m_failures->hide();
    m_state->setText(tr("Reading the files…"));
    m_work = std::make_shared<Work>();
    start([reader = std::move(reader)](Work& work, const Progress& progress) {
        auto preview = reader(*work.office, progress);
        if (preview)
            work.preview = std::move(*preview);
        else
            work.error = preview.error();
    });
}

void ImportDialog::finishReading()
{
    const auto work = std::exchange(m_work, nullptr);
    if (work->error) {
        m_secretRefused = work->error->kind == Error::Kind::Forbidden;
        showError(this, *work->error);
        return QDialog::reject();
    }
    m_model->setPreview(std::move(work->preview));
    showFailures();
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->addItem(tr("All (%1)").arg(m_model->preview().candidates.size()));
        using enum ImportCandidate::Kind;
        for (const auto kind : {New, Changed, Ambiguous, Identical})
            m_kind->addItem(tr("%1 (%2)").arg(kindName(kind)).arg(m_model->preview().count(kind)), int(kind));
    }
    setStage(Stage::Deciding);
    refreshCounts();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showFailures()
{
    const auto& failures = m_model->preview().failures;
    m_failures->setVisible(!failures.empty());
    m_failures->setRowCount(int(failures.size()));
    for (int row = 0; row < m_failures->rowCount(); ++row) {
        const ImportFailure& failure = failures[std::size_t(row)];
        m_failures->setItem(row, 0, new QTableWidgetItem(failure.file.section(u'/', -1)));
        m_failures->setItem(row, 1, new QTableWidgetItem(failure.line > 0 ? QString::number(failure.line) : QString()));
        m_failures->setItem(row, 2, new QTableWidgetItem(failure.message));
        m_failures->item(row, 0)->setToolTip(failure.file);
        m_failures->item(row, 2)->setToolTip(failure.message);
    }
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    m_failures->setColumnWidth(0, 14 * character);
    m_failures->setColumnWidth(1, 4 * character);
    m_failures->setFixedHeight(fontMetrics().height() * (3 + 2 * std::min(4, m_failures->rowCount())));
}

void ImportDialog::refreshCounts()
{
    if (m_stage != Stage::Deciding)
        return;
    const ImportPreview& preview = m_model->preview();
    using enum ImportCandidate::Kind;
    const QString package = preview.package ? packageWords(*preview.package) + u'\n' : QString();
    m_state->setText(package + tr("%1 new, %2 changed, %3 identical, %4 ambiguous people; %5 files, columns or rows "
                                  "could not be read. Nothing is "
                                  "written until you press “Import”; it will write %6 people.")
                                   .arg(preview.count(New))
                                   .arg(preview.count(Changed))
                                   .arg(preview.count(Identical))
                                   .arg(preview.count(Ambiguous))
                                   .arg(preview.failures.size())
                                   .arg(m_model->toWrite()));
    m_import->setEnabled(m_model->toWrite() > 0);
}

void ImportDialog::write()
{
    setStage(Stage::Writing);
    m_state->setText(tr("Writing…"));
    m_work = std::make_shared<Work>();
    m_work->preview = m_model->preview();
    m_work->choices = m_model->choices();
    const bool started = start([](Work& work, const Progress& progress) {
        const auto event = applyImport(*work.office, work.preview, work.choices, progress);
        if (event)
            work.event = *event;
        else
            work.error = event.error();
    });
    if (!started)
        setStage(Stage::Deciding);
}

void ImportDialog::finishWriting()
{
    const auto work = std::exchange(m_work, nullptr);
    if (work->error) {
        setStage(Stage::Deciding);
        refreshCounts();
        return showError(this, *work->error);
    }
    m_event = work->event;
    setStage(Stage::Done);
    m_state->setText(tr("Done: %1 people were written as one entry of the record of changes.").arg(m_model->toWrite()));
    m_close->setDefault(true);
    m_close->setFocus(Qt::OtherFocusReason);
    emit imported();
}

void ImportDialog::undo()
{
    if (const auto status = m_office.undo(*m_event); !status)
        return showError(this, status.error());
    m_event.reset();
    setStage(Stage::Done);
    m_state->setText(tr("The import was taken back; the office is as it was before."));
    emit imported();
}

void ImportDialog::reject()
{
    if (!m_job->isRunning())
        return QDialog::reject();
    m_close->setEnabled(false); // The worker ends at its next person; finish…() closes or goes on.
    m_job->cancel();
}

} // namespace tidui
