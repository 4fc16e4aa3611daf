#include "ui/dossier/dossier_page.h"

#include "core/cadre/checks.h"
#include "core/cadre/current.h"
#include "core/operation/reach.h"
#include "core/succession/retirement_outlook.h"
#include "ui/components/report.h"
#include "ui/dossier/dossier_content.h"
#include "ui/dossier/history_dialog.h"
#include "ui/dossier/photo_button.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tidui {

DossierPage::DossierPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today), m_content(new DossierContent(m_draft))
{
    auto* side = new QVBoxLayout;
    side->addWidget(buildIndex(), 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(4);
    body->addLayout(side);
    body->addWidget(m_content, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildHead());
    layout->addLayout(body, 1);
    m_content->setReadOnly(!changesFiles(m_office));
    m_photo->setReadOnly(!changesFiles(m_office));
    connectAll();
}

DossierPage::~DossierPage()
{
    m_draft.undoStack()->disconnect(); // Its last signals would reach widgets that are gone.
}

QWidget* DossierPage::buildHead()
{
    m_photo = new PhotoButton;
    m_name = new QLabel;
    m_name->setObjectName(u"cadre_name"_s);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    m_name->setFont(font);
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retirement = new QLabel;
    m_retirement->setObjectName(u"retirement_line"_s);
    m_retirement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_retirement);
    words->addStretch();
    words->addWidget(buildButtons());
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_photo);
    layout->addLayout(words, 1);
    return head;
}

QWidget* DossierPage::buildButtons()
{
    const auto arrow = [this](Qt::ArrowType type, const QString& name, const QKeySequence& keys, int by) {
        auto* made = new QToolButton;
        made->setArrowType(type);
        made->setAccessibleName(name);
        made->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by] { step(by); });
        return made;
    };
    m_previous = arrow(Qt::LeftArrow, tr("Previous person"), Qt::ALT | Qt::Key_PageUp, -1);
    m_next = arrow(Qt::RightArrow, tr("Next person"), Qt::ALT | Qt::Key_PageDown, +1);
    m_place = new QLabel;
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(u"save"_s);
    m_history = new QPushButton(tr("Histor&y…"));
    m_history->setObjectName(u"history"_s);
    m_print = new QPushButton(tr("&Print…"));
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_place, m_next})
        layout->addWidget(widget);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_history, m_print, m_save})
        layout->addWidget(widget);
    return buttons;
}

QWidget* DossierPage::buildIndex()
{
    m_index = new QListWidget;
    m_index->setObjectName(u"sections"_s);
    m_index->setAccessibleName(tr("Sections of the dossier"));
    m_index->setFixedWidth(fontMetrics().horizontalAdvance(QString(13, QChar(0x5E74))));
    m_index->addItems(m_content->sections());
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_index;
}

void DossierPage::connectAll()
{
    connect(&m_draft, &Draft::changed, this, &DossierPage::refresh);
    connect(m_draft.undoStack(), &QUndoStack::cleanChanged, this, &DossierPage::refreshHead);
    connect(m_index, &QListWidget::currentRowChanged, m_content, &DossierContent::showSection);
    connect(m_content, &DossierContent::sectionChanged, this, [this](int index) {
        const QSignalBlocker quiet(m_index);
        m_index->setCurrentRow(index);
    });
    connect(m_save, &QPushButton::clicked, this, &DossierPage::save);
    connect(m_history, &QPushButton::clicked, this, &DossierPage::showHistory);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (mayLeave() && cadre()) // What is printed is what is stored.
            emit printRequested({cadre()});
    });
    connect(m_photo, &PhotoButton::chosen, this, &DossierPage::takePhoto);
    connect(m_photo, &PhotoButton::removed, this,
            [this] { m_draft.change(tr("Remove the photo"), [](CadreFile& file) { file.person.photo.clear(); }); });
}

bool DossierPage::open(CadreId cadre, const std::vector<CadreId>& order)
{
    const auto file = m_office.cadre(cadre);
    const auto units = m_office.units();
    if (!file || !units) {
        showError(this, file ? units.error() : file.error());
        return false;
    }
    m_order = order;
    m_content->setUnits(*units);
    showFile(*file);
    m_index->setCurrentRow(0);
    m_content->showSection(0);
    return true;
}

void DossierPage::openNew(UnitId unit)
{
    if (const auto units = m_office.units())
        m_content->setUnits(*units);
    m_order.clear();
    CadreFile file;
    file.unit = unit;
    file.person.status = QStringLiteral("现职人员");
    showFile(file);
    showField(u"person"_s, -1, u"name"_s);
}

bool DossierPage::reload()
{
    const auto file = m_office.cadre(cadre());
    const auto units = m_office.units();
    if (!file || !units)
        return false;
    m_content->setUnits(*units);
    showFile(*file);
    return true;
}

void DossierPage::showFile(const CadreFile& file)
{
    m_newPhotos.clear();
    m_shownPhoto = u"?"_s; // Of another person; the next refresh fetches this one's.
    m_draft.reset(file);
    refreshPlace();
}

CadreId DossierPage::cadre() const
{
    return m_draft.file().id;
}

void DossierPage::refresh()
{
    // They are for whoever keeps the file; of a file with hidden numbers they would be wrong.
    m_findings =
        m_office.may(Right::WriteFiles) ? checkFile(m_draft.file(), m_office.rules(), m_today) : std::vector<Finding>();
    m_content->setFindings(m_findings);
    if (m_draft.file().person.photo != m_shownPhoto) {
        m_shownPhoto = m_draft.file().person.photo;
        m_photo->showImage(photoBytes());
    }
    refreshHead();
    refreshIndex();
}

void DossierPage::refreshHead()
{
    const CadreFile& file = m_draft.file();
    const Person& person = file.person;
    const auto age = ageAt(person.birth, PartialDate(m_today));
    QStringList facts{person.sex, person.ethnicity, person.birth.display()};
    if (age)
        facts += tr("aged %1").arg(*age);
    facts += person.politicalStatus;
    const Rank* rank = currentRank(file);
    if (rank)
        facts += rank->since.isEmpty() ? rank->name : tr("%1 since %2").arg(rank->name, rank->since.display());
    facts.removeAll(QString());
    m_facts->setText(facts.join(u"　"_s) + u'\n' + person.currentPost);
    refreshRetirement();
    const bool clean = m_draft.undoStack()->isClean();
    const QString name = person.name.isEmpty() ? tr("New cadre") : person.name;
    m_name->setText(clean ? name : tr("%1 (not saved)").arg(name));
    m_save->setEnabled(!clean && changesFiles(m_office));
    m_history->setEnabled(bool(cadre()));
    m_print->setEnabled(bool(cadre()));
    if (name != windowTitle()) {
        setWindowTitle(name);
        emit titleChanged();
    }
}

/// When the person retires, and as tool tip the arithmetic and the articles.
void DossierPage::refreshRetirement()
{
    const RetirementOutlook outlook =
        retirementOutlook(retirementFacts(m_draft.file().person), m_office.rules(), m_today);
    QStringList parts;
    if (outlook.statutory)
        parts +=
            tr("Statutory retirement %1, at %2").arg(monthText(outlook.month), ageText(outlook.statutory->ageMonths));
    else if (outlook.month != 0)
        parts += tr("Retirement %1, as the file states it").arg(monthText(outlook.month));
    else
        parts += tr("Month of retirement not known");
    if (outlook.earliest)
        parts += tr("earliest at will %1").arg(monthText(*outlook.earliest));
    if (outlook.statutory)
        parts += outlook.statutory->provision->source();
    m_retirement->setText(parts.join(u"　"_s));
    m_retirement->setToolTip((outlook.steps + outlook.missing + outlook.articles).join(u'\n'));
}

void DossierPage::refreshIndex()
{
    const QStringList captions = m_content->sections();
    for (int index = 0; index < m_index->count(); ++index) {
        const int records = m_content->recordsIn(index);
        QString text = records > 0 ? tr("%1  %2").arg(captions[index]).arg(records) : captions[index];
        if (m_content->hasFindings(index, m_findings))
            text += u" ⚠"_s;
        m_index->item(index)->setText(text);
    }
}

void DossierPage::refreshPlace()
{
    const auto found = std::ranges::find(m_order, cadre());
    const bool known = found != m_order.end();
    const auto place = found - m_order.begin();
    m_place->setText(known ? tr("%1 of %2").arg(place + 1).arg(m_order.size()) : QString());
    m_previous->setEnabled(known && place > 0);
    m_next->setEnabled(known && place + 1 < std::ssize(m_order));
}

void DossierPage::step(int by)
{
    const auto found = std::ranges::find(m_order, cadre());
    const auto place = (found - m_order.begin()) + by;
    if (found == m_order.end() || place < 0 || place >= std::ssize(m_order) || !mayLeave())
        return;
    const auto order = m_order;
    open(order[std::size_t(place)], order);
}

void DossierPage::showField(const QString& set, int row, const QString& field)
{
    m_content->showField(set, row, field);
}

bool DossierPage::mayLeave()
{
    if (QWidget* focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus(); // A cell that is being edited gives its text to the file.
    if (m_draft.undoStack()->isClean() || !changesFiles(m_office))
        return true;
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(),
                    tr("The file of %1 has changes that are not saved.").arg(windowTitle()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard && (!cadre() || !reload()))
        openNew({});
    return answer == QMessageBox::Discard;
}

bool DossierPage::save()
{
    if (QWidget* focus = QApplication::focusWidget(); focus && m_content->isAncestorOf(focus)) {
        focus->clearFocus();
        focus->setFocus(Qt::OtherFocusReason);
    }
    const CadreFile& file = m_draft.file();
    const auto id = m_office.save(file, m_newPhotos.value(file.person.photo));
    if (!id) {
        showError(this, id.error());
        return false;
    }
    m_draft.setSaved(*id);
    refreshHead();
    emit saved(*id);
    return true;
}

void DossierPage::showHistory()
{
    if (!mayLeave())
        return;
    HistoryDialog dialog(m_office, cadre(), this);
    connect(&dialog, &HistoryDialog::restored, this, [this] {
        reload();
        emit saved(cadre());
    });
    dialog.exec();
}

void DossierPage::takePhoto(const QByteArray& image)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex());
    m_newPhotos.insert(hash, image);
    m_draft.change(tr("Choose a photo"), [&hash](CadreFile& file) { file.person.photo = hash; });
}

QByteArray DossierPage::photoBytes()
{
    if (m_newPhotos.contains(m_shownPhoto))
        return m_newPhotos.value(m_shownPhoto);
    const auto stored = m_office.photo(m_shownPhoto);
    return stored ? *stored : QByteArray();
}

} // namespace tidui
