#pragma once

#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/account_change.h"
#include "core/operation/changes.h"
#include "core/promotion/round.h"
#include "ui/accounts/login_dialog.h"
#include "ui/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTableView>

namespace tidui {

using namespace Qt::StringLiterals;

inline const QByteArray password = "correct horse";

/// An office with a round, and an account of each role; made once, since passwords take their time.
struct AccountOffice : OfficeFixture {
    RoundId round{};
    QString path = office->path();

    AccountOffice()
    {
        REQUIRE(office->change(u"round"_s, u"test"_s, [this](Changes& changes) -> Status {
            const auto saved =
                changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2025, 3, 3)});
            if (!saved)
                return saved.error();
            round = *saved;
            const auto candidate = changes.save(
                RoundCandidate{.round = round, .cadre = {2}, .name = u"李梅"_s, .target = u"三级调研员"_s});
            return candidate ? Status() : candidate.error();
        }));
        const Secret secret{QByteArray(password)};
        auto sole = office->accounts()->front();
        sole.role = Role::Administrator;
        sole.name = u"管理员"_s;
        REQUIRE(office->saveAccounts({{sole, secret},
                                      {{.name = u"组工"_s, .role = Role::Officer}, secret},
                                      {{.name = u"处室组工"_s, .role = Role::UnitOfficer, .units = {division}}, secret},
                                      {{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}}, secret},
                                      {{.name = u"审计"_s, .role = Role::Auditor}, secret}}));
        office.reset(); // Its log is played into the file, which can be copied then.
    }
};

/// The window with that office open, for an account of it.
struct AccountWindow {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    MainWindow window{Settings(), testDay};

    static QString madePath()
    {
        static const AccountOffice made;
        return made.path;
    }

    void open(const QString& account)
    {
        REQUIRE(QFile::copy(madePath(), path));
        auto office = Office::open(path, Office::Mode::ReadWrite, loginOf(account));
        REQUIRE(office);
        window.setOffice(std::move(*office));
        window.show();
    }

    /// The same through the dialog that asks for the password, so that the window can be locked.
    void logIn(const QString& account)
    {
        REQUIRE(QFile::copy(madePath(), path));
        window.show();
        const ModalDriver<LoginDialog> driver([&](LoginDialog& dialog) {
            dialog.findChild<QComboBox*>(u"account"_s)->setCurrentText(account);
            dialog.findChild<QLineEdit*>(u"secret"_s)->setText(QString::fromUtf8(password));
            dialog.accept();
        });
        REQUIRE(window.openOffice(path));
    }

    static Login loginOf(const QString& account)
    {
        Login login(account);
        login.password = Secret(QByteArray(password));
        return login;
    }

    QStringList pages() const
    {
        QStringList names;
        const auto* list = window.findChild<QListWidget*>(u"pages"_s);
        for (int row = 0; list->isVisible() && row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                names += list->item(row)->text();
        }
        return names;
    }

    /// The entries of all menus that are there, without their marks.
    QStringList entries() const
    {
        QStringList texts;
        for (const QAction* menu : window.menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                if (menu->isVisible() && action->isVisible() && !action->isSeparator())
                    texts += action->text().remove(u'&');
            }
        }
        return texts;
    }

    /// Chooses an entry of the menus that is offered.
    void go(const QString& entry)
    {
        for (const QAction* menu : window.menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->isVisible() && action->text().remove(u'&') == entry)
                    return action->trigger();
            }
        }
        FAIL(entry.toStdString());
    }

    /// Whether the window can be locked: it asks for the password then.
    bool lockIsOffered() const
    {
        for (const QAction* menu : window.menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == u"Lock")
                    return action->isEnabled();
            }
        }
        return false;
    }

    QString page() const { return QString::fromUtf8(stack()->currentWidget()->metaObject()->className()); }
    QStackedWidget* stack() const { return window.findChild<QStackedWidget*>(); }

    template <class Widget>
    bool shows(const QString& name) const
    {
        const auto* widget = window.findChild<Widget*>(name);
        REQUIRE(widget);
        return !widget->isHidden();
    }

    void openFirstDossier()
    {
        const auto* table = window.findChild<QTableView*>(u"roster"_s);
        emit const_cast<QTableView*>(table)->doubleClicked(table->model()->index(0, 0));
    }
};

} // namespace tidui
