#pragma once

#include <QDialog>

class QListWidget;

namespace tidui {

/// Chooses the roster's columns and their order.
class ColumnDialog : public QDialog {
    Q_OBJECT

public:
    ColumnDialog(const QStringList& shown, QWidget* parent);
    QStringList keys() const; ///< The checked ones, in order.

private:
    void fill(const QStringList& shown);
    void move(int by);
    QListWidget* m_list = nullptr;
};

} // namespace tidui
