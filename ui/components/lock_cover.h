#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace tidui {

/// Lies over all that a window shows, its title included, while the office is locked. The window isn't hidden: hiding a
/// dialog ends what waits for its answer, and what was entered in it would be lost.
class LockCover : public QWidget {
    Q_OBJECT

public:
    explicit LockCover(QWidget* window);
    void uncover(); ///< The window is as it was; this is gone.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title{}; ///< Of the window; it may name a person.
};

/// Covers each window that is shown, for as long as this lives. Menus and lists that are dropped down are closed.
class CoveredWindows {
public:
    CoveredWindows();
    ~CoveredWindows();
    CoveredWindows(const CoveredWindows&) = delete;
    CoveredWindows& operator=(const CoveredWindows&) = delete;

    std::size_t count() const { return m_covers.size(); }

private:
    std::vector<QPointer<LockCover>> m_covers{}; // Each goes with its window.
};

} // namespace tidui
