#include "ui/regulation/replay_dialog.h"

#include "core/promotion/review_words.h"
#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString verdictWords(const ReviewAnswer& answer)
{
    QStringList words{outcomeWords(answer.review.outcome)};
    if (!answer.target.isEmpty())
        words.prepend(answer.target);
    if (answer.review.earliest)
        words += ReplayDialog::tr("from %1").arg(monthWords(answer.review.earliest));
    return words.join(u"  "_s);
}

void fill(QTableWidget& table, const std::vector<ChangedResult>& results)
{
    table.setRowCount(int(results.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const ChangedResult& result = results[std::size_t(row)];
        const std::array texts{result.after.name, result.after.rank, verdictWords(result.before),
                               verdictWords(result.after)};
        for (int column = 0; column < table.columnCount(); ++column) {
            table.setItem(row, column, new QTableWidgetItem(texts[std::size_t(column)]));
            table.item(row, column)->setToolTip(texts[std::size_t(column)]);
        }
    }
}

} // namespace

Result<std::vector<ChangedResult>> replay(QWidget* parent, Office& office, QDate on, const RuleBook& before,
                                          const RuleBook& after)
{
    auto reading = office.another();
    if (!reading)
        return reading.error();
    std::vector<ChangedResult> results;
    Status status;
    runWithProgress(parent, ReplayDialog::tr("Asking everybody under both rules…"), [&](const Progress& progress) {
        const auto take = [&results](ChangedResult&& result) {
            result.before.review.children.clear(); // Only the verdicts are shown: 200,000 trees would fill the memory.
            result.after.review.children.clear();
            results.push_back(std::move(result));
        };
        status = compareRules(**reading, {.on = on}, before, after, take, progress);
    });
    if (!status)
        return status.error();
    return results;
}

ReplayDialog::ReplayDialog(const QString& question, const std::vector<ChangedResult>& results, bool asks,
                           QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Whose result changes"));
    auto* words = new QLabel(question);
    words->setWordWrap(true);
    auto* count = new QLabel(results.empty() ? tr("Nobody's result changes.")
                                             : tr("%1 people's results change.").arg(results.size()));
    count->setObjectName(u"count"_s);
    QFont bold = count->font();
    bold.setBold(true);
    count->setFont(bold);
    auto* table = new QTableWidget(0, 4);
    table->setObjectName(u"changes"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Name"), tr("Rank"), tr("Before"), tr("After")});
    setListLook(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    fill(*table, results);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (const auto& [column, width] : {std::pair(0, 6), std::pair(1, 8), std::pair(2, 24)})
        table->setColumnWidth(column, width * character);
    auto* buttons = new QDialogButtonBox(asks ? QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                              : QDialogButtonBox::StandardButtons(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(count);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 54, fontMetrics().height() * 28);
}

} // namespace tidui
