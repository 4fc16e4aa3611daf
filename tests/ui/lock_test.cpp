// The locked window: what is behind it can't be read, saved or thrown away without the password.
#include "account_window.h"

#include "ui/events/events_dialog.h"

#include <QDialogButtonBox>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// Every pixel of one colour: nothing of the window can be read.
bool isBlank(QWidget* widget)
{
    const QImage image = widget->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

/// What happens at the dialog that asks for the password, one step each time that it asks. The last steps must unlock
/// or close.
class LockDriver {
public:
    using Step = std::function<void(QDialog&)>;

    explicit LockDriver(QList<Step> steps) : m_steps(std::move(steps)) { look(); }
    LockDriver(const LockDriver&) = delete;
    LockDriver& operator=(const LockDriver&) = delete;
    bool done() const { return m_steps.isEmpty(); }
    QStringList told() const { return m_told; } ///< What message boxes said in between.

    static void type(QDialog& dialog, const QByteArray& secret)
    {
        dialog.findChild<QLineEdit*>(u"secret"_s)->setText(QString::fromUtf8(secret));
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }
    static void unlock(QDialog& dialog) { type(dialog, password); }
    static void close(QDialog& dialog) { dialog.reject(); }

private:
    void look()
    {
        // One shot after the other: a step may open the next dialog, and a timer doesn't fire within itself.
        QTimer::singleShot(10, &m_context, [this] { look(); });
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (auto* told = qobject_cast<QMessageBox*>(dialog)) {
            m_told += told->text();
            told->accept();
        } else if (dialog && !m_steps.isEmpty() && dialog->findChild<QLineEdit*>(u"secret"_s)) {
            m_steps.takeFirst()(*dialog);
        }
    }

    QList<Step> m_steps;
    QStringList m_told{};
    QObject m_context{};
};

} // namespace

TEST_CASE_METHOD(AccountWindow, "a locked window shows nothing until the password fits", "[accounts][lock]")
{
    logIn(u"组工"_s);
    bool blank = false;
    bool blankAfterWrong = false;
    const LockDriver driver({[&](QDialog& dialog) {
                                 blank = isBlank(&window);
                                 LockDriver::type(dialog, "wrong");
                             },
                             [&](QDialog& dialog) {
                                 blankAfterWrong = isBlank(&window);
                                 LockDriver::unlock(dialog);
                             }});
    go(u"Lock"_s);
    REQUIRE(driver.done());
    CHECK(blank);
    CHECK(blankAfterWrong);
    CHECK(driver.told().size() == 1); // That the password is wrong.
    CHECK_FALSE(isBlank(&window));
    CHECK(stack()->isVisible());
}

TEST_CASE_METHOD(AccountWindow, "a dialog that is open when the office is locked can't be read, and goes on afterwards",
                 "[accounts][lock]")
{
    logIn(u"组工"_s);
    bool blank = false;
    bool stillThere = false;
    const ModalDriver<EventsDialog> events([&](EventsDialog& dialog) {
        const QString title = dialog.windowTitle();
        CHECK_FALSE(isBlank(&dialog));
        const LockDriver driver({[&](QDialog& lock) {
            dialog.resize(dialog.width() + 200, dialog.height() + 100);
            blank = isBlank(&dialog) && isBlank(&window) && dialog.windowTitle() != title;
            LockDriver::unlock(lock);
        }});
        go(u"Lock"_s);
        CHECK(driver.done());
        stillThere = dialog.isVisible() && dialog.windowTitle() == title && !isBlank(&dialog);
        dialog.reject();
    });
    go(u"Record of changes…"_s);
    REQUIRE(events.met());
    CHECK(blank);
    CHECK(stillThere);
}

TEST_CASE_METHOD(AccountWindow, "who can't unlock may close an office in which nothing is unsaved, and sees nothing",
                 "[accounts][lock]")
{
    logIn(u"组工"_s);
    openFirstDossier();
    const LockDriver driver({LockDriver::close});
    bool shown = false;
    struct Watch : QObject {
        bool& shown;
        explicit Watch(bool& flag) : shown(flag) {}
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            shown = shown || event->type() == QEvent::Show;
            return QObject::eventFilter(watched, event);
        }
    } watch(shown);
    stack()->installEventFilter(&watch);
    go(u"Lock"_s);
    REQUIRE(driver.done());
    CHECK_FALSE(window.isVisible());
    CHECK_FALSE(shown);
    CHECK(driver.told().isEmpty());
}

TEST_CASE_METHOD(AccountWindow,
                 "edits that are not saved can be neither seen, saved nor discarded from behind the lock",
                 "[accounts][lock]")
{
    logIn(u"组工"_s);
    openFirstDossier();
    auto* name = window.findChild<QLineEdit*>(u"person.name"_s);
    const QString before = name->text();
    name->setFocus();
    QTest::keyClicks(name, u"X"_s);
    bool blank = false;
    const LockDriver driver({LockDriver::close, [&](QDialog& dialog) {
                                 blank = isBlank(&window) && window.isVisible();
                                 LockDriver::unlock(dialog);
                             }});
    go(u"Lock"_s);
    REQUIRE(driver.done());
    CHECK(blank);
    REQUIRE(driver.told().size() == 1);
    CHECK(driver.told().front().contains(u"组工"_s)); // Who has to unlock.
    CHECK(window.isVisible());
    CHECK(page() == u"tidui::DossierPage");
    CHECK(name->text() == u'X' + before);
    const auto stored = Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s));
    REQUIRE(stored);
    CHECK((*stored)->cadre({1})->person.name == before);
}

TEST_CASE_METHOD(AccountWindow,
                 "with a dialog open behind the lock the office isn't closed: what it holds would be lost",
                 "[accounts][lock]")
{
    logIn(u"组工"_s);
    bool stillThere = false;
    QStringList told;
    const ModalDriver<EventsDialog> events([&](EventsDialog& dialog) {
        const LockDriver driver({LockDriver::close, LockDriver::unlock});
        go(u"Lock"_s);
        CHECK(driver.done());
        told = driver.told();
        stillThere = dialog.isVisible() && window.isVisible();
        dialog.reject();
    });
    go(u"Record of changes…"_s);
    REQUIRE(events.met());
    CHECK(told.size() == 1);
    CHECK(stillThere);
}
