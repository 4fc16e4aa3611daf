#pragma once

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <functional>

namespace tidui {

/// Does something with the next modal dialog of a type, from inside its event loop. It waits for the dialog, so it may
/// be set up before what opens it. Checks in the action must not throw: use CHECK, not REQUIRE.
template <class Dialog>
class ModalDriver {
public:
    explicit ModalDriver(std::function<void(Dialog&)> action) : m_action(std::move(action))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_timer.stop();
            m_met = true;
            m_action(*dialog);
        });
        m_timer.start(10);
    }
    bool met() const { return m_met; } ///< Whether the dialog came.

private:
    std::function<void(Dialog&)> m_action;
    QTimer m_timer{};
    bool m_met = false;
};

/// Presses a button of the message box that opens next.
class BoxAnswer : public ModalDriver<QMessageBox> {
public:
    explicit BoxAnswer(QMessageBox::StandardButton button)
        : ModalDriver([button](QMessageBox& box) { box.button(button)->click(); })
    {
    }
};

} // namespace tidui
