// Changing the password of one's own account.
#include "account_window.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QTimer>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// Types into the dialogs that ask for secrets, one after the other; what a message says ends it.
class Secrets {
public:
    explicit Secrets(QStringList answers) : m_answers(std::move(answers))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto* modal = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(modal)) {
                m_message = box->text();
                box->reject();
            } else if (auto* dialog = qobject_cast<QInputDialog*>(modal); dialog && !m_answers.isEmpty()) {
                CHECK(dialog->textEchoMode() == QLineEdit::Password);
                dialog->setTextValue(m_answers.takeFirst());
                dialog->accept();
            } else if (dialog)
                dialog->reject();
        });
        m_timer.start(10);
    }
    QString message() const { return m_message; }
    bool allAsked() const { return m_answers.isEmpty(); }

private:
    QStringList m_answers;
    QString m_message{};
    QTimer m_timer{};
};

} // namespace

TEST_CASE_METHOD(AccountWindow,
                 "a new password is asked twice, and an empty one refused where there are several accounts",
                 "[accounts]")
{
    open(u"组工"_s);
    const auto changed = [this](const QStringList& answers) {
        const Secrets typed(answers);
        go(u"Change password…"_s);
        CHECK(typed.allAsked());
        return typed.message();
    };
    const QString present = QString::fromLatin1(password);
    CHECK(changed({present, QString()}).contains(u"each needs a password"_s));
    CHECK(changed({present, u"another horse"_s, u"an other horse"_s}).contains(u"differ"_s));
    CHECK(Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s))); // As it was.
    CHECK(changed({present, u"another horse"_s, u"another horse"_s}) == u"The password is changed."_s);
    CHECK_FALSE(Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s)));
}

TEST_CASE("the only account that gives its password up can't be locked out of the window", "[accounts]")
{
    AccountWindow opened;
    const QString path = opened.folder.filePath(u"sole.tidui"_s);
    Login login(u"founder"_s);
    login.password = Secret(QByteArray(password));
    opened.window.setOffice(*Office::create(path, u"样例局"_s, login));
    opened.window.show();
    const auto change = [&opened](const QStringList& answers) {
        const Secrets typed(answers);
        opened.go(u"Change password…"_s);
        CHECK(typed.message() == u"The password is changed."_s);
    };
    const QString secret = QString::fromLatin1(password);
    change({secret, secret, secret});
    REQUIRE(opened.lockIsOffered());
    change({secret, QString(), QString()});
    CHECK_FALSE(opened.lockIsOffered());
}
